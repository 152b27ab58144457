import { cycleAt } from '../../test/examples/cycle';
import { play } from '../../test/examples/play';
import { actionStart, at, CALENDAR, staff } from '../../test/examples/processes';
import { standingOf } from '../../test/examples/standing';
import { readStanding, type Standing, soonUntil } from './standing';
import { summariseStanding, URGENCY } from './standing-summary';

const phase = (standing: Standing, key: string) => standing.phases.find((one) => one.key === key);
const by = staff('anna');

describe('how a phase stands', () => {
  const cycle = cycleAt('input');

  it.each([
    ['2026-12-07 10:00', 'on-course'],
    ['2027-01-08 10:00', 'on-course'],
    ['2027-01-11 10:00', 'due-soon'],
    ['2027-01-13 23:59', 'due-soon'],
  ] as const)('at %s what is due on 13 January is %s', (when, kind) => {
    expect(phase(standingOf(cycle.state(), at(when)), 'input')).toMatchObject({ kind, done: 0, total: 7 });
  });

  it('is late from the day after, by working days only', () => {
    const { state } = cycleAt('minutes-draft');
    const draft = (when: string) => phase(standingOf(state(), at(when)), 'minutes');
    expect(draft('2027-02-03 23:59')).toMatchObject({ kind: 'due-soon' });
    expect(draft('2027-02-04 00:00')).toMatchObject({ kind: 'late', workingDays: 1 });
    expect(draft('2027-02-07 12:00')).toMatchObject({ kind: 'late', workingDays: 2 });
    expect(draft('2027-02-08 12:00')).toMatchObject({ kind: 'late', workingDays: 3 });
  });

  it('says who has not answered yet', () => {
    const asked = cycleAt('input');
    asked.to(at('2027-01-04 10:00'));
    for (const whose of ['huizen', 'laren']) asked.finish({ step: 'input', whose, outcome: 'no-input' });
    const input = phase(standingOf(asked.state(), asked.now()), 'input');
    expect(input).toMatchObject({ done: 2, total: 7 });
    expect(input && 'waitingFor' in input && input.waitingFor).toHaveLength(5);
  });

  it('is done, comes, or is passed over', () => {
    const standing = standingOf(cycleAt('conversation').state(), at('2027-01-18 10:00'));
    expect(standing.phases.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'plan done',
      'input done',
      'agenda done',
      'conversation on-course',
      'minutes planned',
      'agency planned',
    ]);
    const cancelled = cycleAt('conversation');
    cancelled.finish({ step: 'conversation', outcome: 'cancelled' });
    expect(standingOf(cancelled.state(), cancelled.now())).toMatchObject({
      overall: { kind: 'cancelled' },
      late: [],
    });
    expect(phase(standingOf(cancelled.state(), cancelled.now()), 'minutes')).toMatchObject({ kind: 'off' });
  });

  it('comes again when the process went back behind it', () => {
    const cycle = cycleAt('agenda-complete');
    cycle.send({ kind: 'send-back', toStep: 'plan', answerId: 'a', by });
    const standing = standingOf(cycle.state(), cycle.now());
    expect(standing.phases.slice(0, 3).map(({ kind }) => kind)).toEqual(['on-course', 'planned', 'planned']);
  });

  it('shows no planned date that has passed meanwhile', () => {
    const { state } = cycleAt('plan');
    const summary = summariseStanding(cycleAt('input').state(), at('2026-12-07 10:00'));
    const later = readStanding(summary, { now: at('2027-01-21 10:00'), calendar: CALENDAR });
    expect(phase(later, 'agenda')).toMatchObject({ kind: 'planned', dueAt: null });
    expect(phase(standingOf(state(), at('2026-12-02 10:00')), 'minutes')).toMatchObject({ dueAt: null });
  });
});

describe('how a process as a whole stands', () => {
  it('is never late while it rests, and as late as before it rested afterwards', () => {
    const cycle = cycleAt('minutes-draft');
    cycle.to(at('2027-02-08 10:00'));
    expect(standingOf(cycle.state(), cycle.now()).overall).toMatchObject({ kind: 'late', workingDays: 3 });
    const until = at('2027-03-01 07:00');
    cycle.send({ kind: 'hold', until, answerId: 'a', by });
    for (const when of ['2027-02-08 10:00', '2027-02-28 10:00', '2027-03-20 10:00'] as const) {
      const standing = standingOf(cycle.state(), at(when));
      expect(standing).toMatchObject({ overall: { kind: 'held', until }, late: [] });
      expect(phase(standing, 'minutes')).toMatchObject({ kind: 'held', until });
    }
    cycle.to(until);
    expect(standingOf(cycle.state(), cycle.now()).overall.kind).not.toBe('held');
  });

  it('counts what stands beside its course, but not in a phase', () => {
    const cycle = cycleAt('conversation');
    cycle.to(at('2027-01-18 10:00'));
    const dueAt = at('2027-01-19 17:00');
    const assignee = { kind: 'organisation', role: 'municipalOfficer', organisation: 'huizen' } as const;
    cycle.send({ kind: 'add-task', key: 'k', assignee, dueAt, answerId: 'q', by });
    const standing = standingOf(cycle.state(), at('2027-01-21 10:00'));
    expect(standing.overall).toMatchObject({ kind: 'late', workingDays: 2 });
    expect(standing.beside).toEqual([
      expect.objectContaining({ beside: 'extra', standing: expect.objectContaining({ kind: 'late' }) }),
    ]);
    expect(phase(standing, 'conversation')).toMatchObject({ kind: 'on-course' });
  });

  it('says whose turn it is to push, until there is more time', () => {
    const cycle = cycleAt('minutes-draft');
    const state = cycle.state();
    const escalated = {
      ...state,
      tasks: state.tasks.map((task) =>
        task.status === 'open' ? { ...task, escalatedTo: 'manager' as const } : task,
      ),
    };
    expect(standingOf(escalated, cycle.now()).escalatedTo).toBe('manager');
    expect(standingOf(state, cycle.now()).escalatedTo).toBeNull();
  });
});

describe('what is written down', () => {
  it('sorts what runs by its first deadline, before what rests, before what ended', () => {
    const running = cycleAt('input');
    const urgency = (cycle: typeof running) => summariseStanding(cycle.state(), cycle.now()).urgency;
    expect(urgency(running)).toBe(running.task('input').dueAt);
    const resting = cycleAt('input');
    const until = at('2027-06-01 07:00');
    resting.send({ kind: 'hold', until, answerId: 'a', by });
    expect(urgency(resting)).toBe(URGENCY.held + until);
    const withdrawn = cycleAt('input');
    withdrawn.send({ kind: 'withdraw', answerId: 'a', by });
    expect(urgency(withdrawn)).toBe(URGENCY.withdrawn);
  });

  it('has what was sent and what comes, how long phases took, and who answered in time', () => {
    const cycle = cycleAt('input');
    cycle.to(at('2027-01-12 10:00'));
    cycle.finish({ step: 'input', whose: 'huizen', outcome: 'input' });
    cycle.to(at('2027-01-15 10:00'));
    const summary = summariseStanding(cycle.state(), cycle.now());
    expect(summary.answers).toEqual({
      inTime: ['huizen'],
      late: [],
      silent: ['blaricum', 'eemnes', 'gooise-meren', 'hilversum', 'laren', 'wijdemeren'],
    });
    expect(summary.phases[0]).toMatchObject({ kind: 'done', workingDays: 2 });
    expect(summary.staff).toEqual(['anna', 'bram']);
    const [task] = summary.open;
    expect(task).toMatchObject({ step: 'agenda-complete', phase: 'agenda' });
    expect(task?.next?.at).toBeGreaterThan(cycle.now());
  });

  it('calls no phase done in which the process was broken off, though some had answered', () => {
    const cycle = cycleAt('input');
    cycle.finish({ step: 'input', whose: 'huizen', outcome: 'input' });
    cycle.send({ kind: 'cancel', answerId: 'off', by });
    const { phases } = summariseStanding(cycle.state(), cycle.now());
    expect(phases.map(({ key, kind }) => `${key} ${kind}`).slice(0, 3)).toEqual([
      'plan done',
      'input off',
      'agenda off',
    ]);
  });

  it('counts an organisation once, also where the process was sent back and asked again', () => {
    const cycle = cycleAt('minutes-draft');
    const before = summariseStanding(cycle.state(), cycle.now()).answers;
    cycle.send({ kind: 'send-back', toStep: 'input', answers: 'hold', answerId: 'back', by });
    expect(summariseStanding(cycle.state(), cycle.now()).answers).toEqual(before);
    cycle.to(cycle.task('input', 'laren').dueAt + 1);
    const { inTime, late, silent } = summariseStanding(cycle.state(), cycle.now()).answers;
    const all = [...inTime, ...late, ...silent];
    expect(new Set(all).size).toBe(all.length);
    expect(inTime.toSorted()).toEqual(before.inTime.toSorted());
  });

  it('knows an action too', () => {
    const action = play(actionStart(), at('2027-02-10 10:00'));
    expect(standingOf(action.state(), at('2027-03-18 10:00')).overall).toMatchObject({
      kind: 'late',
      workingDays: 3,
    });
  });
});

test('soon ends with the second working day, whatever lies between', () => {
  const reading = { now: at('2027-01-08 10:00'), calendar: CALENDAR };
  expect(soonUntil(reading)).toBe(at('2027-01-13 00:00') - 1);
});
