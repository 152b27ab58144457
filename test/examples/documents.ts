import { processView, taskView, writtenBy } from '../../activities/effects/views';
import type { ProcessView, TaskView } from '../../store/types';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { nextDue } from '../../workflows/engine/tick';

/** The document of a process as pages read it, written down at an instant that matters to few tests. */
export function viewOf(state: ProcessState, decidedAt: Instant = 1): ProcessView {
  return processView({ state, effects: [], nextDueAt: nextDue(state), clockOffset: 0, decidedAt });
}

/** The documents of all tasks of a process, each opened with the first version of its form. */
export function taskViewsOf(state: ProcessState): TaskView[] {
  const written = writtenBy({ state, decidedAt: 1 });
  return state.tasks.map((task) => taskView({ state, task, written, formVersion: 1 }));
}
