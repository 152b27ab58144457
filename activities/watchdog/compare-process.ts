import { isDeepStrictEqual } from 'node:util';
import type { ProcessView, TaskView } from '../../store/types';
import type { WrittenBy } from '../../store/written-by';
import type { Written } from '../../workflows/contract';
import { processView, taskView, writtenBy } from '../effects/views';

/** Where pages differ from what a process wrote last: only what a repair may touch. */
export type Comparison = {
  /** The view is missing or older. */
  view: boolean;
  /** Tasks that are missing or older. */
  tasks: readonly string[];
  /** Open tasks that the process does not know. */
  strays: readonly string[];
  /** Pages know a later decision than the process does. */
  ahead: boolean;
};

/**
 * Compares what a process wrote last with its view and its tasks in the read model. What was written later than
 * that is no difference: it was on its way when the process was asked.
 */
export function compareProcess(
  written: Written,
  known: { view: ProcessView | null; tasks: readonly TaskView[] },
): Comparison {
  const batch = { ...written, effects: [] };
  const { order } = writtenBy(batch);
  const { state } = written;
  const later = (document: WrittenBy): boolean => document.order > order;
  const { view } = known;
  const byId = new Map(known.tasks.map((task) => [task._id, task]));
  const tasks = state.tasks.flatMap((task) => {
    const there = byId.get(task.id);
    if (there && later(there)) return [];
    const wanted = taskView({ state, task, written: writtenBy(batch), formVersion: 0 });
    return there && isSame(there, wanted) ? [] : [task.id];
  });
  const ids = new Set(state.tasks.map(({ id }) => id));
  const strays = known.tasks.filter((task) => task.status === 'open' && !ids.has(task._id) && !later(task));
  return {
    view: view === null || (!later(view) && !isSame(view, processView(batch))),
    tasks,
    strays: strays.map(({ _id }) => _id),
    ahead:
      view !== null && later(view) && view.sequence >= state.sequence && !isSame(view, processView(batch)),
  };
}

function isSame(there: object, wanted: object): boolean {
  return isDeepStrictEqual(content(there), content(wanted));
}

/**
 * A document without what may differ: the mark of its batch changes with every run of a process, the form is the one
 * with which a task was opened, a clock that is shifted writes nothing, and the dates of what is planned are those of the
 * day on which they were written. Undefined does not come back from a database.
 */
function content(document: object): unknown {
  const { order, sequence, form, clockOffset, standing, ...rest } = {
    order: 0,
    sequence: 0,
    form: 0,
    clockOffset: 0,
    standing: {},
    ...document,
  };
  return JSON.parse(JSON.stringify({ ...rest, standing: { ...standing, phases: null } }));
}
