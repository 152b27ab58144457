import type { Store } from '../../store/store';
import type { EffectsBatch } from '../../workflows/contract';
import { writtenBy } from './views';

type Collections = Pick<Store, 'collections'>;

/**
 * Whether something of this process was written by a batch that never happened: its workflow task was lost after a
 * local activity had written, and was decided again. Such documents have a sequence of this batch or a later one,
 * and an older order. Any of them tells, because a batch can be cut off after any of its writes.
 */
export async function findLostBranch({ collections }: Collections, batch: EffectsBatch): Promise<boolean> {
  const { events, tasks, notices } = collections;
  const lost = lostBy(batch);
  const found = await Promise.all([
    events.findOne(lost),
    tasks.findOne(lost),
    notices.findOne({ ...lost, status: 'waiting' }),
  ]);
  return found.some((document) => document !== null);
}

/**
 * Takes away what the lost branch wrote; the tasks that it changed must be written again from the state. In any order,
 * because whatever is still to do is what the branch is found by: a repair that is cut off is found again and
 * completed. A mail that left, left.
 */
export async function forgetLostBranch({ collections }: Collections, batch: EffectsBatch): Promise<void> {
  const { events, tasks, notices } = collections;
  const lost = lostBy(batch);
  const known = batch.state.tasks.map(({ id }) => id);
  await Promise.all([
    events.remove(lost),
    tasks.remove({ ...lost, _id: { $nin: known } }),
    notices.remove({ ...lost, status: 'waiting' }),
  ]);
}

/** Filters what a lost branch wrote, out of documents that a batch marks. */
function lostBy(batch: EffectsBatch) {
  const first = Math.min(...batch.effects.map(({ sequence }) => sequence));
  return {
    processId: batch.state.id,
    sequence: { $gte: first },
    order: { $lt: writtenBy(batch).order },
  };
}
