import { cycleAt } from '../../test/examples/cycle';
import { events, notices, type Play } from '../../test/examples/play';
import { at, CONVERSATION, MUNICIPALITIES, staff } from '../../test/examples/processes';
import type { Instant } from './state';
import { nextDue } from './tick';

const endOf = (date: string): Instant => at(`${date} 23:59`) + 59_999;
const LATER = at('2027-02-10 14:00');

function move(cycle: Play, to: Instant): void {
  cycle.send({ kind: 'move-moment', moment: 'conversation', to, answerId: 'moved', by: staff('anna') });
}

describe('a conversation that moves to a later day', () => {
  it('takes all open deadlines along and tells everybody', () => {
    const cycle = cycleAt('input');
    move(cycle, LATER);
    for (const whose of MUNICIPALITIES) {
      expect(cycle.task('input', whose)).toMatchObject({ status: 'open', dueAt: endOf('2027-01-27') });
    }
    expect(events(cycle.latest())).toMatchObject([
      { kind: 'moment-moved', from: CONVERSATION, to: LATER, answerId: 'moved', by: staff('anna') },
    ]);
    const everybody = ['contractManager', 'policyAdviser', 'de-oever', ...MUNICIPALITIES];
    expect(notices(cycle.latest())).toEqual(everybody.map((recipient) => `moment-moved ${recipient}`));
    expect(nextDue(cycle.state())).toBe(at('2027-01-20 07:00'));
  });

  it('re-arms reminders that were sent for the old date', () => {
    const cycle = cycleAt('input');
    cycle.to(at('2027-01-12 08:00'));
    expect(cycle.task('input', 'laren').fired).toEqual([0, 1, 2, 3]);
    move(cycle, LATER);
    expect(cycle.task('input', 'laren').fired).toEqual([]);
    cycle.to(at('2027-01-20 07:00'));
    expect(notices(cycle.latest())).toEqual(MUNICIPALITIES.map((name) => `reminder ${name}`));
    cycle.to(endOf('2027-01-27'));
    expect(cycle.task('input', 'laren').status).toBe('concluded');
  });

  it('keeps what still lies behind: nobody is reminded twice of one date', () => {
    const cycle = cycleAt('input');
    cycle.to(at('2027-01-12 08:00'));
    move(cycle, at('2027-01-28 10:00'));
    expect(cycle.task('input', 'laren')).toMatchObject({ dueAt: endOf('2027-01-14'), fired: [0, 1] });
    expect(nextDue(cycle.state())).toBe(at('2027-01-13 07:00'));
  });

  it('leaves an answer changeable until the new date', () => {
    const cycle = cycleAt('input');
    cycle.finish({ step: 'input', whose: 'huizen', outcome: 'no-input', answerId: 'first' });
    move(cycle, LATER);
    cycle.to(at('2027-01-26 10:00'));
    cycle.finish({ step: 'input', whose: 'huizen', outcome: 'input', supersedes: 'first' });
    expect(cycle.task('input', 'huizen')).toMatchObject({ outcome: 'input', dueAt: endOf('2027-01-27') });
  });

  it('by the outcome of its own task opens that task again for the new day', () => {
    const cycle = cycleAt('conversation');
    cycle.to(at('2027-01-27 12:00'));
    cycle.finish({ step: 'conversation', outcome: 'moved', moments: { conversation: LATER } });
    expect(cycle.task('conversation')).toMatchObject({
      round: 2,
      status: 'open',
      dueAt: endOf('2027-02-11'),
    });
    expect(cycle.state().moments).toEqual({ conversation: LATER });
    expect(notices(cycle.latest())).toContain('moment-moved huizen');
    cycle.to(at('2027-02-10 16:00'));
    cycle.finish({ step: 'conversation', outcome: 'held' });
    expect(cycle.task('minutes-draft').dueAt).toBe(endOf('2027-02-17'));
  });

  it('leaves deadlines alone that count from the opening', () => {
    const cycle = cycleAt('plan');
    const { dueAt } = cycle.task('plan');
    cycle.finish({ step: 'plan', moments: { conversation: CONVERSATION } });
    move(cycle, LATER);
    expect(cycle.task('plan').dueAt).toBe(dueAt);
  });
});

describe('a conversation that moves to an earlier day', () => {
  it('takes deadlines along', () => {
    const cycle = cycleAt('input');
    move(cycle, at('2027-01-22 10:00'));
    expect(cycle.task('input', 'laren').dueAt).toBe(endOf('2027-01-08'));
  });

  it('still leaves everybody the days he gets in any case', () => {
    const cycle = cycleAt('input');
    cycle.to(at('2027-01-04 10:00'));
    move(cycle, at('2027-01-12 10:00'));
    expect(cycle.task('input', 'laren')).toMatchObject({ status: 'open', dueAt: endOf('2027-01-06') });
    cycle.to(at('2027-01-05 10:00'));
    expect(cycle.task('input', 'laren').status).toBe('open');
  });

  it('never gives more time than there was', () => {
    const cycle = cycleAt('input');
    cycle.to(at('2027-01-13 10:00'));
    move(cycle, at('2027-01-20 10:00'));
    expect(cycle.task('input', 'laren').dueAt).toBe(endOf('2027-01-13'));
  });

  it('leaves a task late that was late', () => {
    const cycle = cycleAt('agenda-complete');
    cycle.to(at('2027-01-20 10:00'));
    move(cycle, at('2027-01-26 10:00'));
    expect(cycle.task('agenda-complete').dueAt).toBe(endOf('2027-01-18'));
  });
});
