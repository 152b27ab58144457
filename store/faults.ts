import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { Fault, Heartbeat } from './types';

/** Technical stalls, and when what runs by itself was last seen. */
export function createFaultQueries({ faults, heartbeats }: Pick<Collections, 'faults' | 'heartbeats'>) {
  return {
    /** What stands still now, the longest first. */
    openFaults: (): Promise<Fault[]> => faults.find({ resolvedAt: null }, { sort: { since: 1, _id: 1 } }),
    /** What was solved from this instant on, the last first. */
    resolvedFaults: (from: Instant): Promise<Fault[]> =>
      faults.find({ resolvedAt: { $gte: from } }, { sort: { resolvedAt: -1, _id: 1 } }),
    /** Several faults by key, in no particular order. */
    faultsById: (ids: readonly string[]): Promise<Fault[]> => faults.byIds(ids),
    /** Writes a fault once; a repeat changes nothing. */
    insertFault: (fault: Fault): Promise<'inserted' | 'existing'> => faults.insert(fault),
    /** Notes what became of a fault that is open. */
    async updateFault(
      id: string,
      became: Partial<Pick<Fault, 'lastSeenAt' | 'resolvedAt' | 'repaired' | 'amount' | 'difference'>>,
    ): Promise<void> {
      await faults.update({ _id: id, resolvedAt: null }, { $set: became });
    },
    /** Opens a fault again: what was derived did not help. */
    async reopenFault(id: string): Promise<void> {
      await faults.update({ _id: id }, { $set: { resolvedAt: null, repaired: null } });
    },
    /** Notes that the manager was told of the begin or the end of a fault. */
    async noteTold(id: string, toldAt: Fault['toldAt']): Promise<void> {
      await faults.update({ _id: id }, { $set: { toldAt } });
    },
    /** When this was last seen at work, or null when never. */
    heartbeat: (of: Heartbeat['_id']): Promise<Heartbeat | null> => heartbeats.byId(of),
    /** Notes that it is at work; an older note never replaces a newer. */
    async noteHeartbeat({ _id, at, clockOffset }: Heartbeat): Promise<void> {
      await heartbeats.upsert({ id: _id, update: { $max: { at }, $set: { clockOffset } } });
    },
  };
}
