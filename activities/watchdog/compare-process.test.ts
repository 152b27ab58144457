import type { ProcessView, TaskView } from '../../store/types';
import { at } from '../../test/examples/processes';
import type { Written } from '../../workflows/contract';
import { nextDue } from '../../workflows/engine/tick';
import { processView, taskView, writtenBy } from '../effects/views';
import { openedCycle, plannedCycle } from '../fixture';
import { compareProcess } from './compare-process';

const state = plannedCycle();
const written: Written = {
  state,
  nextDueAt: nextDue(state),
  clockOffset: 0,
  decidedAt: at('2026-12-03 10:00'),
};
const batch = { ...written, effects: [] };
const mark = writtenBy(batch);
const AGREES = { view: false, tasks: [], strays: [], ahead: false };

/** What pages have when all went well; the view as it comes back from the database. */
function pages(): { view: ProcessView; tasks: TaskView[] } {
  const tasks = state.tasks.map((task) => taskView({ state, task, written: mark, formVersion: 3 }));
  return structuredClone({ view: processView(batch), tasks });
}

test('pages that show what was written agree, whichever run of the process wrote it', () => {
  expect(compareProcess(written, pages())).toEqual(AGREES);
  const nextRun = { ...written, decidedAt: written.decidedAt + 20 * 86_400_000, clockOffset: 5 };
  expect(compareProcess(nextRun, pages())).toEqual(AGREES);
});

test('the dates of what is planned are those of the day they were written: they are no difference', () => {
  const view = structuredClone(processView(batch));
  const later = { ...written, decidedAt: written.decidedAt + 100 * 86_400_000 };
  expect(processView({ ...later, effects: [] }).standing?.phases).not.toEqual(view.standing?.phases);
  expect(compareProcess(later, { view, tasks: [] }).view).toBe(false);
});

test('nothing there is all of it missing', () => {
  const { view, tasks } = compareProcess(written, { view: null, tasks: [] });
  expect({ view, tasks }).toEqual({ view: true, tasks: state.tasks.map(({ id }) => id) });
});

test('an older view and an older task are named', () => {
  const known = pages();
  const before = openedCycle();
  known.view = processView({ ...batch, state: before, decidedAt: written.decidedAt - 1000 });
  const [first] = known.tasks;
  if (!first) throw new Error('no task');
  first.status = first.status === 'open' ? 'done' : 'open';
  expect(compareProcess(written, known)).toEqual({ ...AGREES, view: true, tasks: [first._id] });
});

test('a difference deep inside is seen as well', () => {
  const known = pages();
  known.view.state = { ...known.view.state, moments: {} };
  expect(compareProcess(written, known).view).toBe(true);
});

test('what was written later is left alone', () => {
  const known = pages();
  const later = { sequence: mark.sequence + 1, order: mark.order + 5000 };
  known.view = { ...known.view, ...later, step: 'agenda' };
  known.tasks = known.tasks.map((task) => ({ ...task, ...later, status: 'withdrawn' }));
  expect(compareProcess(written, known)).toEqual({ ...AGREES, ahead: true });
});

test('an open task that the process does not know is a stray; a closed or a later one is not', () => {
  const known = pages();
  const [task] = known.tasks;
  if (!task) throw new Error('no task');
  known.tasks.push(
    { ...task, _id: 'stray', status: 'open' },
    { ...task, _id: 'closed', status: 'withdrawn' },
    { ...task, _id: 'later', status: 'open', order: mark.order + 1 },
  );
  expect(compareProcess(written, known).strays).toEqual(['stray']);
});
