import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { Handover, ProcessView } from './types';

const ROLES = ['contractManager', 'policyAdviser', 'manager'] as const;

/** Work that went, or still goes, from one person to another for good. */
export function createHandoverQueries({
  handovers,
  processes,
  tasks,
}: Pick<Collections, 'handovers' | 'processes' | 'tasks'>) {
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
    /** The open processes in which a person has a role or an open task. */
    async processesWith(person: string): Promise<ProcessView[]> {
      const [inRole, open] = await Promise.all([
        Promise.all(
          ROLES.map((role) => processes.find({ status: 'open', [`state.people.${role}`]: person })),
        ),
        tasks.find({ status: 'open', person }, { without: ['task'] }),
      ]);
      const found = new Map(inRole.flat().map((view) => [view._id, view]));
      const missing = open.map(({ processId }) => processId).filter((id) => !found.has(id));
      const others = await processes.byIds(missing);
      return [...found.values(), ...others.filter(({ status }) => status === 'open')];
    },
  };
}
