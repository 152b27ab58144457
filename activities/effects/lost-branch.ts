import type { Store } from '../../store/store';
import type { EffectsBatch } from '../../workflows/contract';
import { writtenBy } from './views';

type Collections = Pick<Store, 'collections'>;

/**
 * Whether something of this process was written by a batch that never happened: its workflow task was lost after a
 * local activity had written, and was decided again. Such documents have a sequence of this batch or a later one,
 * and an older order; events are written before all else, so they tell.
 */
export async function findLostBranch({ collections }: Collections, batch: EffectsBatch): Promise<boolean> {
  return (await collections.events.findOne(filterOf(batch))) !== null;
}

/** Takes away what the lost branch wrote; what it changed is written again from the state. A mail that left, left. */
export async function forgetLostBranch({ collections }: Collections, batch: EffectsBatch): Promise<void> {
  const { events, tasks, notices } = collections;
  const lost = filterOf(batch);
  const known = batch.state.tasks.map(({ id }) => id);
  await Promise.all([
    notices.remove({ ...lost, status: 'waiting' }),
    tasks.remove({ ...lost, _id: { $nin: known } }),
  ]);
  // Last, because its events are what it is found by: a repair that is cut off is found again and completed.
  await events.remove(lost);
}

function filterOf(batch: EffectsBatch) {
  const first = Math.min(...batch.effects.map(({ sequence }) => sequence));
  return {
    processId: batch.state.id,
    sequence: { $gte: first },
    order: { $lt: writtenBy(batch).order },
  };
}
