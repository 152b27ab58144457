import type { Collections } from './collections';
import type { EventView } from './types';

/** The history of processes. */
export function createEventQueries({ events }: Pick<Collections, 'events'>) {
  return {
    /** Whether something happened in a process with this answer: a command that asked for it was carried out. */
    wasCarriedOut: async (processId: string, answerId: string): Promise<boolean> =>
      (await events.findOne({ processId, 'event.answerId': answerId })) !== null,
    /** When and why somebody sent these processes back to an earlier step. */
    sentBackEvents: (processIds: readonly string[]): Promise<EventView[]> =>
      events.find({ processId: { $in: [...processIds] }, 'event.kind': 'sent-back' }),
    /** What happened in a process, oldest first. */
    async eventsOf(processId: string): Promise<EventView[]> {
      const found = await events.find({ processId });
      return found.sort((a, b) => a.at - b.at || compareKeys(a.event.key, b.event.key));
    },
  };
}

/** Keys are `sequence.index`, and 10 comes after 9. */
function compareKeys(a: string, b: string): number {
  const [sequenceA = 0, indexA = 0] = a.split('.').map(Number);
  const [sequenceB = 0, indexB = 0] = b.split('.').map(Number);
  return sequenceA - sequenceB || indexA - indexB;
}
