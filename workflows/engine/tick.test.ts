import { cycleAt } from '../../test/examples/cycle';
import { events, notices, play, works } from '../../test/examples/play';
import { at, cycleStart, MUNICIPALITIES, ROUND_OPENS } from '../../test/examples/processes';
import { nextDue, tick } from './tick';

describe('nextDue', () => {
  it('is the earliest rung of all open tasks', () => {
    expect(nextDue(cycleAt('input').state())).toBe(at('2027-01-06 07:00'));
  });

  it('is null when the whole ladder is behind: then people go on', () => {
    const cycle = cycleAt('plan');
    cycle.to(at('2027-03-01 10:00'));
    expect(cycle.state().step).toBe('plan');
    expect(nextDue(cycle.state())).toBeNull();
  });

  it('is null once closed', () => {
    const cycle = cycleAt('agency-points');
    cycle.finish({ step: 'agency-points', outcome: 'none' });
    expect(nextDue(cycle.state())).toBeNull();
  });
});

describe('the ladder of a task that stays undone', () => {
  it('reminds before, reminds after, and tells the manager, each at its hour', () => {
    const cycle = play(cycleStart(), ROUND_OPENS);
    const heard: string[] = [];
    for (let due = nextDue(cycle.state()); due !== null; due = nextDue(cycle.state())) {
      expect(tick(cycle.state(), due - 1)).toEqual({ state: cycle.state(), effects: [] });
      cycle.to(due);
      heard.push(...notices(cycle.latest()).map((notice) => `${new Date(due).toISOString()} ${notice}`));
    }
    expect(heard).toEqual([
      '2026-12-07T06:00:00.000Z reminder contractManager',
      '2026-12-09T06:00:00.000Z late contractManager',
      '2026-12-11T06:00:00.000Z late policyAdviser',
      '2026-12-15T06:00:00.000Z escalated manager',
    ]);
    expect(cycle.task('plan')).toMatchObject({
      status: 'open',
      fired: [0, 1, 2, 3, 4],
      escalatedTo: 'manager',
    });
    expect(cycle.all().filter(({ kind }) => kind === 'start')).toEqual([
      expect.objectContaining({ process: 'stall-review', taskId: cycle.task('plan').id }),
    ]);
  });

  it('reminds only municipalities that have not answered', () => {
    const cycle = cycleAt('input');
    cycle.finish({ step: 'input', whose: 'huizen', outcome: 'input' });
    cycle.to(at('2027-01-06 07:00'));
    const others = MUNICIPALITIES.filter((name) => name !== 'huizen');
    expect(notices(cycle.latest())).toEqual(others.map((name) => `reminder ${name}`));
    expect(events(cycle.latest()).map(({ kind }) => kind)).toEqual(others.map(() => 'reminded'));
  });
});

describe('silence', () => {
  it('concludes at due, goes on, and keeps what others answered', () => {
    const cycle = cycleAt('input');
    cycle.finish({ step: 'input', whose: 'huizen', outcome: 'input' });
    const { dueAt } = cycle.task('input', 'laren');
    cycle.to(dueAt);
    expect(cycle.task('input', 'huizen')).toMatchObject({ status: 'done', outcome: 'input' });
    expect(cycle.task('input', 'laren')).toMatchObject({
      status: 'concluded',
      outcome: 'no-response',
      doneAt: dueAt,
    });
    expect(works(cycle.latest())).toEqual(['compose-agenda']);
    expect(notices(cycle.latest())).toEqual(['task-opened policyAdviser']);
    expect(cycle.state().step).toBe('agenda-complete');
  });

  it('of everybody asks nobody twice', () => {
    const cycle = cycleAt('input');
    cycle.to(at('2027-01-14 00:00'));
    const statuses = MUNICIPALITIES.map((name) => cycle.task('input', name).status);
    expect(statuses).toEqual(MUNICIPALITIES.map(() => 'concluded'));
    const reminders = notices(cycle.all()).filter((notice) => notice.startsWith('reminder'));
    expect(reminders).toHaveLength(3 * MUNICIPALITIES.length);
    expect(new Set(reminders).size).toBe(2 * MUNICIPALITIES.length);
  });
});

describe('a late wake', () => {
  it('sends one reminder, not three, and tells each role what it must know', () => {
    const cycle = play(cycleStart(), ROUND_OPENS);
    cycle.wake(at('2027-01-04 09:00'));
    expect(notices(cycle.latest())).toEqual([
      'late contractManager',
      'late policyAdviser',
      'escalated manager',
    ]);
    expect(cycle.task('plan').fired).toEqual([0, 1, 2, 3, 4]);
    cycle.wake(at('2027-01-05 09:00'));
    expect(cycle.latest()).toEqual([]);
  });

  it('after due concludes without a reminder', () => {
    const cycle = cycleAt('input');
    cycle.wake(at('2027-01-14 09:00'));
    expect(notices(cycle.latest())).toEqual(['task-opened policyAdviser']);
    expect(cycle.task('input', 'laren')).toMatchObject({ status: 'concluded', fired: [0, 1, 2, 3, 4] });
  });

  it('gives a task that opens late its minimum, and no reminder from before it existed', () => {
    const cycle = cycleAt('input');
    cycle.wake(at('2027-01-21 09:00'));
    expect(cycle.task('agenda-complete')).toMatchObject({
      openedAt: at('2027-01-21 09:00'),
      dueAt: at('2027-01-22 23:59') + 59_999,
      fired: [0],
    });
  });
});

it('does nothing between due moments', () => {
  const cycle = cycleAt('input');
  expect(tick(cycle.state(), cycle.now() + 1)).toEqual({ state: cycle.state(), effects: [] });
});
