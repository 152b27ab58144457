import type { ProcessState } from '../../../workflows/engine/state';
import { latestTasks } from '../accepted';
import type { Work } from './work';

/** Closes an action as its follow-up ended: done, or no longer needed. */
export const recordAction: Work = async ({ store }, { state, at }) => {
  const { action } = state.subject;
  if (action === undefined) return [];
  const status = isDropped(state) ? 'dropped' : 'done';
  await store.collections.actions.update({ _id: action, status: 'open' }, { $set: { status, closedAt: at } });
  return [];
};

/** By an answer, or because somebody went on without one. */
function isDropped(state: ProcessState): boolean {
  const [task] = latestTasks(state, 'follow-up');
  return task !== undefined && 'outcome' in task && task.outcome === 'dropped';
}
