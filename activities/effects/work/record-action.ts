import { lastDone } from '../accepted';
import type { Work } from './work';

/** Closes an action as its follow-up ended: done, or no longer needed. */
export const recordAction: Work = async ({ store }, { state, at }) => {
  const { action } = state.subject;
  if (action === undefined) return [];
  const status = lastDone(state, 'follow-up')?.outcome === 'dropped' ? 'dropped' : 'done';
  await store.collections.actions.update({ _id: action, status: 'open' }, { $set: { status, closedAt: at } });
  return [];
};
