import { cycleAt } from '../../test/examples/cycle';
import { events, notices } from '../../test/examples/play';
import { guest, staff } from '../../test/examples/processes';
import { decide } from './decide';

describe('amend', () => {
  const huizen = { step: 'input', whose: 'huizen' } as const;

  it('replaces an answer for whoever saw it, and refuses whoever did not', () => {
    const cycle = cycleAt('input');
    cycle.finish({ ...huizen, outcome: 'no-input', answerId: 'first' });
    const unseen = cycle.finishing({ ...huizen, outcome: 'input', answerId: 'second' });
    expect(cycle.refusal(unseen)).toMatchObject({ code: 'task-done', by: guest('huizen') });
    cycle.send({ ...unseen, supersedes: 'first' });
    expect(cycle.task('input', 'huizen')).toMatchObject({
      status: 'done',
      outcome: 'input',
      answerId: 'second',
    });
    expect(events(cycle.latest())).toMatchObject([{ kind: 'task-amended', answerId: 'second' }]);
    expect(cycle.state().step).toBe('input');
  });

  it('lets one of two colleagues through who saw the same answer', () => {
    const cycle = cycleAt('input');
    cycle.finish({ ...huizen, outcome: 'no-input', answerId: 'first' });
    const one = cycle.finishing({ ...huizen, outcome: 'input', supersedes: 'first' });
    const other = cycle.finishing({ ...huizen, outcome: 'input', supersedes: 'first' });
    cycle.send(one);
    expect(cycle.refusal(other)).toMatchObject({ code: 'task-done' });
    expect(cycle.refusal({ ...one, answerId: 'first' })).toMatchObject({ code: 'task-done' });
  });

  it('takes no copy of an answer that was replaced for a new one, once it was opened again', () => {
    const cycle = cycleAt('minutes-draft');
    const first = cycle.finishing({ ...huizen, outcome: 'input', answerId: 'first' });
    const { id: taskId } = cycle.task('input', 'huizen');
    const again = (answerId: string) => {
      const dueAt = cycle.now() + 40 * 86_400_000;
      cycle.send({ kind: 'reopen', taskId, dueAt, answerId, by: staff('anna') });
    };
    again('why');
    cycle.send(first);
    again('why once more');
    cycle.finish({ ...huizen, outcome: 'no-input', answerId: 'second' });
    again('and again');
    const reopened = cycle.state();
    expect(decide(reopened, first, cycle.now())).toEqual({ state: reopened, effects: [] });
    cycle.finish({ ...huizen, outcome: 'input', answerId: 'third' });
    expect(cycle.task('input', 'huizen')).toMatchObject({ answerId: 'third' });
  });

  it('does not take the process back, and tells the duo once it went on', () => {
    const cycle = cycleAt('agenda-complete');
    const { dueAt } = cycle.task('input', 'huizen');
    expect(cycle.now()).toBeLessThan(dueAt);
    const answered = cycle.task('input', 'huizen');
    const supersedes = 'answerId' in answered ? answered.answerId : null;
    cycle.finish({ ...huizen, outcome: 'input', supersedes });
    expect(cycle.state().step).toBe('agenda-complete');
    expect(notices(cycle.latest())).toEqual(['amended contractManager', 'amended policyAdviser']);
    cycle.to(dueAt + 1);
    expect(cycle.refusal(cycle.finishing({ ...huizen, outcome: 'input' }))).toEqual({
      code: 'task-done',
      by: guest('huizen'),
      at: expect.any(Number),
    });
  });

  it('is over once due, also for whoever saw the answer', () => {
    const cycle = cycleAt('input');
    cycle.finish({ ...huizen, outcome: 'no-input', answerId: 'first' });
    const { dueAt } = cycle.task('input', 'huizen');
    const amendment = cycle.finishing({ ...huizen, outcome: 'input', supersedes: 'first' });
    cycle.to(dueAt - 1);
    expect(cycle.refusal(amendment)).toBeNull();
    cycle.to(dueAt);
    expect(cycle.refusal(amendment)).toEqual({ code: 'too-late', dueAt });
  });
});
