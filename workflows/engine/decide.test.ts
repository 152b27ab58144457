import { cycleAt } from '../../test/examples/cycle';
import { events, notices, play, works } from '../../test/examples/play';
import {
  actionStart,
  at,
  cycleStart,
  MUNICIPALITIES,
  ROUND_OPENS,
  staff,
} from '../../test/examples/processes';
import { decide } from './decide';

const EVERYBODY = ['contractManager', 'policyAdviser', 'de-oever', ...MUNICIPALITIES];
const to = (notice: string, recipients: readonly string[]): string[] =>
  recipients.map((recipient) => `${notice} ${recipient}`);

describe('complete', () => {
  it('keeps who, what and when, and opens what comes next', () => {
    const cycle = cycleAt('agenda-complete');
    cycle.finish({ step: 'agenda-complete', answerId: 'agenda' });
    expect(cycle.task('agenda-complete')).toMatchObject({
      status: 'done',
      outcome: 'done',
      answerId: 'agenda',
      by: staff('bram'),
      doneAt: at('2027-01-05 10:00'),
    });
    expect(events(cycle.latest())).toMatchObject([
      { kind: 'task-done', answerId: 'agenda', by: staff('bram') },
      { kind: 'step-opened', step: 'agenda-release', by: null },
    ]);
    expect(notices(cycle.latest())).toEqual(['task-opened contractManager']);
    expect(cycle.state().step).toBe('agenda-release');
  });

  it('sets the moment and tells all seven municipalities that they are asked', () => {
    const cycle = cycleAt('input');
    expect(events(cycle.latest()).map(({ kind }) => kind)).toEqual([
      'task-done',
      'moment-set',
      'worked',
      'step-opened',
    ]);
    expect(notices(cycle.latest())).toEqual(to('task-opened', MUNICIPALITIES));
    expect(new Set(cycle.state().tasks.map(({ id }) => id)).size).toBe(8);
  });

  it('goes on when the last of seven has answered, not before', () => {
    const cycle = cycleAt('input');
    MUNICIPALITIES.forEach((whose, index) => {
      expect(cycle.state().step).toBe('input');
      cycle.finish({ step: 'input', whose, outcome: index === 0 ? 'input' : 'no-input' });
    });
    expect(cycle.state().step).toBe('agenda-complete');
    expect(works(cycle.latest())).toEqual(['compose-agenda']);
  });

  it('throws what check refuses, and leaves the state as it was', () => {
    const cycle = cycleAt('agenda-complete');
    const command = cycle.finishing({ step: 'agenda-complete', by: staff('anna') });
    const before = JSON.stringify(cycle.state());
    expect(() => cycle.send(command)).toThrow('refused: task-not-yours');
    expect(JSON.stringify(cycle.state())).toBe(before);
  });

  it('changes nothing in the state it is given', () => {
    const cycle = cycleAt('input');
    const before = JSON.stringify(cycle.state());
    decide(cycle.state(), cycle.finishing({ step: 'input', whose: 'laren', outcome: 'input' }), cycle.now());
    expect(JSON.stringify(cycle.state())).toBe(before);
  });
});

describe('a repeat', () => {
  it('of an answer changes nothing', () => {
    const cycle = cycleAt('agenda-complete');
    const command = cycle.finishing({ step: 'agenda-complete' });
    cycle.send(command);
    const after = cycle.state();
    cycle.send(command);
    expect(cycle.state()).toBe(after);
    expect(cycle.latest()).toEqual([]);
  });

  it('of a claim changes nothing', () => {
    const cycle = cycleAt('agenda-complete');
    const claim = { kind: 'claim', taskId: cycle.task('agenda-complete').id, by: staff('anna') } as const;
    cycle.send(claim);
    const after = cycle.state();
    cycle.send(claim);
    expect(cycle.state()).toBe(after);
  });

  it('of a move to where the moment is changes nothing and tells nobody again', () => {
    const cycle = cycleAt('agenda-complete');
    const move = {
      kind: 'move-moment',
      moment: 'conversation',
      to: at('2027-02-03 10:00'),
      answerId: 'moved',
      by: staff('anna'),
    } as const;
    cycle.send(move);
    const after = cycle.state();
    cycle.send(move);
    expect(cycle.state()).toBe(after);
    expect(cycle.latest()).toEqual([]);
  });
});

describe('claim', () => {
  it('gives the task to whoever takes it over, and to nobody else any more', () => {
    const cycle = cycleAt('agenda-complete');
    const mine = cycle.finishing({ step: 'agenda-complete' });
    cycle.send({ kind: 'claim', taskId: mine.taskId, by: staff('anna') });
    expect(cycle.task('agenda-complete').assignee).toEqual({
      kind: 'person',
      role: 'policyAdviser',
      person: 'anna',
    });
    expect(events(cycle.latest())).toMatchObject([{ kind: 'task-claimed', from: 'bram', by: staff('anna') }]);
    expect(notices(cycle.latest())).toEqual([]);
    expect(cycle.refusal(mine)).toEqual({ code: 'task-not-yours', person: 'anna' });
    cycle.finish({ step: 'agenda-complete' });
    expect(cycle.state().step).toBe('agenda-release');
  });
});

describe('cancel', () => {
  it('withdraws what is open, closes and tells everybody', () => {
    const cycle = cycleAt('input');
    cycle.finish({ step: 'input', whose: 'huizen', outcome: 'input' });
    cycle.send({ kind: 'cancel', answerId: 'why', by: staff('anna') });
    expect(cycle.state()).toMatchObject({ step: null, closed: { as: 'cancelled', at: cycle.now() } });
    const statuses = cycle.state().tasks.map(({ status }) => status);
    expect(statuses).toEqual(['done', ...Array(4).fill('withdrawn'), 'done', ...Array(2).fill('withdrawn')]);
    expect(events(cycle.latest())).toMatchObject([
      { kind: 'closed', as: 'cancelled', answerId: 'why', by: staff('anna') },
    ]);
    expect(notices(cycle.latest())).toEqual(to('cancelled', EVERYBODY));
  });

  it('is also an outcome of the conversation', () => {
    const cycle = cycleAt('conversation');
    cycle.finish({ step: 'conversation', outcome: 'cancelled', answerId: 'why' });
    expect(cycle.state().closed).toEqual({ as: 'cancelled', at: cycle.now() });
    expect(events(cycle.latest())).toMatchObject([
      { kind: 'task-done', outcome: 'cancelled', by: staff('anna') },
      { kind: 'closed', as: 'cancelled', answerId: 'why' },
    ]);
    expect(notices(cycle.latest())).toEqual(to('cancelled', EVERYBODY));
  });
});

describe('the end', () => {
  it('comes with the last step, or where an outcome says so', () => {
    const confirmed = cycleAt('agency-confirm');
    confirmed.finish({ step: 'agency-confirm', outcome: 'brought-in' });
    expect(confirmed.state().closed?.as).toBe('completed');
    expect(works(confirmed.latest())).toEqual(['record-agency-alignment']);
    const without = cycleAt('agency-points');
    without.finish({ step: 'agency-points', outcome: 'none' });
    expect(without.state().closed?.as).toBe('completed');
    expect(works(without.latest())).toEqual([]);
    expect(notices(without.latest())).toEqual([]);
  });

  it('of an action that goes on comes later, at its new date', () => {
    const action = play(actionStart(), ROUND_OPENS);
    const due = at('2027-06-01 09:00');
    action.finish({ step: 'follow-up', outcome: 'continues', moments: { due } });
    expect(action.task('follow-up')).toMatchObject({
      round: 2,
      status: 'open',
      dueAt: at('2027-06-01 23:59') + 59_999,
    });
    action.finish({ step: 'follow-up', outcome: 'dropped' });
    expect(action.state().closed?.as).toBe('completed');
    expect(works(action.latest())).toEqual(['record-action']);
  });
});

it('goes on past a fan-out over nobody', () => {
  const cycle = play(cycleStart({ municipalities: [] }), ROUND_OPENS);
  cycle.finish({ step: 'plan', moments: { conversation: at('2027-01-27 10:00') } });
  expect(cycle.state().step).toBe('agenda-complete');
  expect(works(cycle.latest())).toEqual(['announce-conversation', 'compose-agenda']);
});
