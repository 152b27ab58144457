import { type FoundKind, faultKey } from '../../domain/faults/fault';
import type { Fault } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { WatchDependencies } from './check';
import type { Outcome } from './watch';

type Given = {
  outcomes: readonly Outcome[];
  /** The kinds that were looked at well: an open fault of them that was not found is over. */
  sure: ReadonlySet<FoundKind>;
};

/** Writes down what was found: new stalls, those that go on, what was derived again, and what is over by itself. */
export async function recordFaults(
  { store }: Pick<WatchDependencies, 'store'>,
  { outcomes, sure }: Given,
): Promise<void> {
  const now = await store.now();
  const open = new Map((await store.openFaults()).map((fault) => [faultKey(fault), fault]));
  for (const outcome of outcomes) {
    const key = faultKey(outcome.finding);
    const known = open.get(key);
    open.delete(key);
    const { amount = null, difference } = outcome.finding;
    const seen = { lastSeenAt: now, amount, difference };
    if (!known) await begin(store, faultOf(outcome, now));
    else if (outcome.repaired === null) await store.updateFault(known._id, seen);
    else await store.updateFault(known._id, { ...seen, resolvedAt: now, repaired: outcome.repaired });
  }
  for (const fault of open.values()) {
    if (sure.has(fault.kind)) await store.updateFault(fault._id, { resolvedAt: now });
  }
}

/** The same stall with the same begin again: what was derived last time did not help, so now it stays open. */
async function begin(store: WatchDependencies['store'], fault: Fault): Promise<void> {
  if ((await store.insertFault(fault)) === 'existing') await store.reopenFault(fault._id);
}

function faultOf({ finding, repaired }: Outcome, now: Instant): Fault {
  const { kind, subject, since, amount = null, difference } = finding;
  return {
    // With the instant of its begin: one that comes back later is another.
    _id: `${faultKey(finding)}/${since}`,
    kind,
    subject,
    since,
    amount,
    difference,
    repaired,
    lastSeenAt: now,
    resolvedAt: repaired === null ? null : now,
    toldAt: { begin: null, end: null },
  };
}
