import { cycleAt } from '../../test/examples/cycle';
import { works } from '../../test/examples/play';
import { at, staff } from '../../test/examples/processes';
import { latestRound } from './advance';

describe('sending back', () => {
  it('opens draft and review again as often as needed, each a task of its own', () => {
    const cycle = cycleAt('minutes-review');
    for (const round of [2, 3]) {
      cycle.finish({ step: 'minutes-review', outcome: 'sent-back' });
      expect(cycle.state().step).toBe('minutes-draft');
      expect(cycle.task('minutes-draft')).toMatchObject({ round, status: 'open' });
      cycle.finish({ step: 'minutes-draft' });
      expect(cycle.task('minutes-review')).toMatchObject({ round, status: 'open' });
    }
    cycle.finish({ step: 'minutes-review', outcome: 'approved' });
    expect(cycle.state().step).toBe('fact-check');
    const ids = cycle.state().tasks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(latestRound(cycle.state().tasks, 'minutes-draft')).toBe(3);
    expect(latestRound(cycle.state().tasks, 'minutes-correct')).toBe(0);
  });

  it('keeps what was done before it, also when somebody had taken the task over', () => {
    const cycle = cycleAt('minutes-draft');
    const { id } = cycle.task('minutes-draft');
    cycle.send({ kind: 'claim', taskId: id, by: staff('carla') });
    cycle.finish({ step: 'minutes-draft', answerId: 'first draft' });
    cycle.finish({ step: 'minutes-review', outcome: 'sent-back' });
    expect(cycle.state().tasks.find((task) => task.id === id)).toMatchObject({
      status: 'done',
      answerId: 'first draft',
      by: staff('carla'),
    });
    expect(cycle.task('minutes-draft')).toMatchObject({ round: 2, status: 'open' });
    expect(cycle.task('minutes-draft').id).not.toBe(id);
  });

  it('gives a full term again where it counts from the opening, and at least two days where not', () => {
    const cycle = cycleAt('minutes-review');
    cycle.to(at('2027-02-08 10:00'));
    cycle.finish({ step: 'minutes-review', outcome: 'sent-back' });
    expect(cycle.task('minutes-draft').dueAt).toBe(at('2027-02-10 23:59') + 59_999);
    cycle.to(at('2027-02-09 10:00'));
    cycle.finish({ step: 'minutes-draft' });
    expect(cycle.task('minutes-review').dueAt).toBe(at('2027-02-12 23:59') + 59_999);
  });
});

describe('where outcomes of the fact check lead', () => {
  it.each([
    { outcome: 'corrections', step: 'minutes-correct', run: [] },
    { outcome: 'agreed', step: 'agency-points', run: ['fix-minutes'] },
  ])('$outcome leads to $step', ({ outcome, step, run }) => {
    const cycle = cycleAt('fact-check');
    cycle.finish({ step: 'fact-check', outcome });
    expect(cycle.state().step).toBe(step);
    expect(works(cycle.latest())).toEqual(run);
  });

  it('silence is consent', () => {
    const cycle = cycleAt('fact-check');
    cycle.to(cycle.task('fact-check').dueAt);
    expect(cycle.task('fact-check')).toMatchObject({ status: 'concluded', outcome: 'consent' });
    expect(cycle.state().step).toBe('agency-points');
    expect(works(cycle.latest())).toEqual(['fix-minutes']);
  });
});

it('does automatic work once each time its step is passed', () => {
  const cycle = cycleAt('agency-confirm');
  cycle.finish({ step: 'agency-confirm', outcome: 'not-brought-in' });
  expect(works(cycle.all())).toEqual([
    'announce-conversation',
    'compose-agenda',
    'release-agenda',
    'release-fact-check',
    'fix-minutes',
    'list-agency-points',
    'record-agency-alignment',
  ]);
});
