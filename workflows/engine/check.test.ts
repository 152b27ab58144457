import { cycleAt, type Place } from '../../test/examples/cycle';
import { definitionOf, silence, task } from '../../test/examples/definitions';
import { type Finish, play } from '../../test/examples/play';
import {
  actionStart,
  at,
  CONVERSATION,
  cycleStart,
  guest,
  ROUND_OPENS,
  staff,
} from '../../test/examples/processes';
import { check } from './check';
import type { Command, Refusal } from './command';

const LATER = at('2027-02-10 10:00');
const move = (to: number, moment = 'conversation'): Command => ({
  kind: 'move-moment',
  moment,
  to,
  answerId: 'moved',
  by: staff('anna'),
});
const cancel: Command = { kind: 'cancel', answerId: 'cancelled', by: staff('anna') };

describe('who may complete a task', () => {
  const huizen: Finish = { step: 'input', whose: 'huizen', outcome: 'no-input' };

  it.each<[what: string, place: Place, finish: Finish, refusal: Refusal | null]>([
    ['the person itself', 'agenda-complete', { step: 'agenda-complete' }, null],
    [
      'another person',
      'agenda-complete',
      { step: 'agenda-complete', by: staff('anna') },
      { code: 'task-not-yours', person: 'bram' },
    ],
    [
      'an invitation that carries the name of the person',
      'agenda-complete',
      { step: 'agenda-complete', by: { kind: 'invitation', invitation: 'bram', organisation: 'regio' } },
      { code: 'task-not-yours', person: 'bram' },
    ],
    ['anybody of the organisation', 'input', huizen, null],
    [
      'somebody of the organisation who signed in',
      'input',
      { ...huizen, by: { kind: 'person', person: 'dirk', organisation: 'huizen' } },
      null,
    ],
    [
      'another municipality',
      'input',
      { ...huizen, by: guest('laren') },
      { code: 'task-not-yours', person: null },
    ],
    [
      'the region in the name of a municipality',
      'input',
      { ...huizen, by: staff('anna') },
      { code: 'task-not-yours', person: null },
    ],
  ])('%s', (_what, place, finish, refusal) => {
    const cycle = cycleAt(place);
    expect(cycle.refusal(cycle.finishing(finish))).toEqual(refusal);
  });
});

describe('which answer fits', () => {
  it.each<[what: string, place: Place, finish: Finish, refusal: Refusal | null]>([
    ['a step has', 'minutes-review', { step: 'minutes-review', outcome: 'sent-back' }, null],
    [
      'a step does not have',
      'minutes-review',
      { step: 'minutes-review', outcome: 'done' },
      { code: 'outcome-unknown' },
    ],
    [
      'every object has but no step',
      'minutes-review',
      { step: 'minutes-review', outcome: 'toString' },
      { code: 'outcome-unknown' },
    ],
  ])('an outcome that %s', (_what, place, finish, refusal) => {
    const cycle = cycleAt(place);
    expect(cycle.refusal(cycle.finishing(finish))).toEqual(refusal);
  });

  it.each<[what: string, moments: Record<string, number> | undefined, refusal: Refusal | null]>([
    ['in the future', { conversation: CONVERSATION }, null],
    ['missing', undefined, { code: 'moment-missing' }],
    ['another', { lunch: CONVERSATION }, { code: 'moment-missing' }],
    ['now', { conversation: ROUND_OPENS }, { code: 'moment-past' }],
    ['past', { conversation: ROUND_OPENS - 1 }, { code: 'moment-past' }],
    ['no number', { conversation: Number.NaN }, { code: 'moment-missing' }],
    ['without end', { conversation: Number.POSITIVE_INFINITY }, { code: 'moment-missing' }],
    ['no whole millisecond', { conversation: CONVERSATION + 0.5 }, { code: 'moment-missing' }],
    ['at the end of the calendar', { conversation: at('9999-12-31 09:00') }, { code: 'moment-missing' }],
  ])('a moment that is %s', (_what, moments, refusal) => {
    const cycle = cycleAt('plan');
    const finish = cycle.finishing({ step: 'plan', ...(moments ? { moments } : {}) });
    expect(cycle.refusal(finish)).toEqual(refusal);
  });

  it('asks no moment of an outcome that sets none', () => {
    const cycle = cycleAt('conversation');
    expect(cycle.refusal(cycle.finishing({ step: 'conversation', outcome: 'held' }))).toBeNull();
    expect(cycle.refusal(cycle.finishing({ step: 'conversation', outcome: 'moved' }))).toEqual({
      code: 'moment-missing',
    });
  });
});

describe('when it is too late', () => {
  const input: Finish = { step: 'input', whose: 'huizen', outcome: 'input' };
  const facts: Finish = { step: 'fact-check', outcome: 'agreed' };

  it.each<[place: Place, finish: Finish]>([
    ['input', input],
    ['fact-check', facts],
  ])(
    '%s: until due and not a millisecond more, whether the ladder was dealt with or not',
    (place, finish) => {
      const cycle = cycleAt(place);
      const command = cycle.finishing(finish);
      const { dueAt } = cycle.task(finish.step, finish.whose);
      cycle.to(dueAt - 1);
      expect(cycle.refusal(command)).toBeNull();
      // The workflow may get a command before it has dealt with what was due.
      const asleep = (now: number): Refusal | null => check(cycle.state(), command, now);
      expect(asleep(dueAt)).toEqual({ code: 'too-late', dueAt });
      cycle.to(dueAt);
      expect(cycle.refusal(command)).toEqual({ code: 'too-late', dueAt });
    },
  );

  it('never for a task that waits for its person', () => {
    const cycle = cycleAt('agenda-release');
    cycle.to(at('2027-03-01 10:00'));
    expect(cycle.refusal(cycle.finishing({ step: 'agenda-release' }))).toBeNull();
  });
});

describe('a task that may be answered late and changed', () => {
  const definition = definitionOf(task('a', { amendable: true }), task('b'));

  it('takes a first answer after due, and no change of it', () => {
    const process = play(cycleStart({ definition }), ROUND_OPENS);
    const { dueAt } = process.task('a');
    process.to(dueAt + 1);
    const answer = process.finishing({ step: 'a' });
    expect(process.refusal(answer)).toBeNull();
    process.send(answer);
    const change = { ...answer, answerId: 'other', supersedes: answer.answerId };
    expect(process.refusal(change)).toEqual({ code: 'too-late', dueAt });
  });
});

describe('a task of a person that silence ended', () => {
  it('can no longer be taken over, whether the ladder was dealt with or not', () => {
    const definition = definitionOf(task('a', { ladder: [silence('done')] }), task('b'));
    const process = play(cycleStart({ definition }), ROUND_OPENS);
    const { id, dueAt } = process.task('a');
    const claim = claimOf(id, 'bram');
    expect(process.refusal(claim)).toBeNull();
    expect(check(process.state(), claim, dueAt)).toEqual({ code: 'too-late', dueAt });
    process.to(dueAt);
    expect(process.refusal(claim)).toEqual({ code: 'too-late', dueAt });
  });
});

describe('a task that was done', () => {
  it('is refused to the second, who is told by whom and when', () => {
    const cycle = cycleAt('agenda-complete');
    const first = cycle.finishing({ step: 'agenda-complete' });
    const second = { ...first, answerId: 'other' };
    cycle.send(first);
    expect(cycle.refusal(second)).toEqual({ code: 'task-done', by: staff('bram'), at: cycle.now() });
    expect(cycle.refusal({ ...second, supersedes: first.answerId })).toMatchObject({ code: 'task-done' });
    expect(cycle.refusal({ kind: 'claim', taskId: first.taskId, by: staff('anna') })).toMatchObject({
      code: 'task-done',
    });
  });

  it('is welcome again under its own answer, also when the process has ended', () => {
    const action = play(actionStart(), ROUND_OPENS);
    const command = action.finishing({ step: 'follow-up', outcome: 'done' });
    action.send(command);
    expect(action.state().closed).not.toBeNull();
    expect(action.refusal(command)).toBeNull();
    expect(action.refusal({ ...command, answerId: 'other' })).toEqual({ code: 'process-closed' });
  });
});

describe('other refusals', () => {
  it.each<[what: string, place: Place, command: Command, refusal: Refusal | null]>([
    ['to complete nothing', 'plan', completeOf('nothing'), { code: 'task-unknown' }],
    ['to claim nothing', 'plan', claimOf('nothing', 'bram'), { code: 'task-unknown' }],
    ['to claim a colleague’s task', 'plan', claimOf('cycle:de-oever:2027-Q1:plan:1', 'bram'), null],
    [
      'to claim a municipality’s task',
      'input',
      claimOf('cycle:de-oever:2027-Q1:input:huizen:1', 'anna'),
      { code: 'task-not-yours', person: null },
    ],
    ['to move before the moment is set', 'plan', move(LATER), { code: 'moment-unknown' }],
    ['to move a moment that is none', 'input', move(LATER, 'constructor'), { code: 'moment-unknown' }],
    ['to move during input', 'input', move(LATER), null],
    ['to move at the conversation', 'conversation', move(LATER), null],
    ['to move after the conversation', 'minutes-draft', move(LATER), { code: 'moment-past' }],
    ['to move into the past', 'conversation', move(at('2026-12-02 10:00')), { code: 'moment-past' }],
    ['to move beyond the calendar', 'input', move(at('9999-12-30 10:00')), { code: 'moment-missing' }],
    ['to cancel before it is planned', 'plan', cancel, null],
    ['to cancel at the conversation', 'conversation', cancel, null],
    ['to cancel after the conversation', 'minutes-draft', cancel, { code: 'moment-past' }],
  ])('%s', (_what, place, command, refusal) => {
    expect(cycleAt(place).refusal(command)).toEqual(refusal);
  });

  it('a closed process takes nothing', () => {
    const cycle = cycleAt('input');
    const answer = cycle.finishing({ step: 'input', whose: 'huizen', outcome: 'input' });
    cycle.send(cancel);
    for (const command of [cancel, move(LATER), answer, claimOf('nothing', 'anna')]) {
      expect(cycle.refusal(command)).toEqual({ code: 'process-closed' });
    }
  });

  it('an action cannot be cancelled: it is dropped by its form', () => {
    expect(play(actionStart(), ROUND_OPENS).refusal(cancel)).toEqual({ code: 'moment-past' });
  });
});

function completeOf(taskId: string): Command {
  return { kind: 'complete', taskId, outcome: 'done', answerId: 'a', supersedes: null, by: staff('anna') };
}

function claimOf(taskId: string, person: string): Command {
  return { kind: 'claim', taskId, by: staff(person) };
}
