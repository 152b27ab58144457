import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { Handover } from './types';

/** Work that went, or still goes, from one person to another for good. */
export function createHandoverQueries({ handovers }: Pick<Collections, 'handovers'>) {
  return {
    /** Begins a hand-over; a repeat of the request changes nothing. */
    insertHandover: (handover: Handover): Promise<'inserted' | 'existing'> => handovers.insert(handover),
    /** One hand-over, or null. */
    handover: (id: string): Promise<Handover | null> => handovers.byId(id),
    /** The hand-overs of which something is left to do, oldest first. */
    unfinishedHandovers: (): Promise<Handover[]> =>
      handovers.find({ finishedAt: null }, { sort: { at: 1, _id: 1 } }),
    /** Notes that every process heard of it. */
    async finishHandover(id: string, at: Instant): Promise<void> {
      await handovers.update({ _id: id, finishedAt: null }, { $set: { finishedAt: at } });
    },
  };
}
