import { latestRound } from '../../workflows/engine/advance';
import type { DoneTask, ProcessState, TaskState } from '../../workflows/engine/state';

/** The tasks of the last time a step was opened. */
export function latestTasks(state: ProcessState, step: string): TaskState[] {
  const round = latestRound(state.tasks, step);
  return state.tasks.filter((task) => task.step === step && task.round === round);
}

/** The last task of a step (one that has one task) that somebody did, whatever became of later ones. */
export function lastDone(state: ProcessState, step: string): DoneTask | null {
  const done = state.tasks.filter((task) => task.step === step && task.status === 'done');
  const latest = done.toSorted((a, b) => b.round - a.round)[0];
  return latest?.status === 'done' ? latest : null;
}
