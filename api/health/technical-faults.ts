import { type FaultFacts, type FaultKind, faultKey } from '../../domain/faults/fault';
import type { Fault, Heartbeat } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { Services } from '../services';
import { type Readiness, readiness } from './ready';

/** How long (ms) the watchdog may be silent: it looks every ten minutes. */
const SILENCE = 35 * 60_000;
/** How long an answer serves the next who asks, in milliseconds. */
const FRESH = 3000;

type Given = Pick<Services, 'store' | 'processes' | 'config' | 'clock'>;
type Kept = { at: number; answer: Promise<readonly FaultFacts[]> };
const kept = new WeakMap<object, Kept>();
/** Since when this api sees something that nobody wrote down (region time), by kind. */
const seenSince = new WeakMap<object, Map<FaultKind, Instant>>();

/**
 * Everything technical that stands still now, the longest first: what the watchdog wrote down, and what only a look from
 * outside tells (worker, Temporal, database, mail server). Some seconds old at most; never throws.
 */
export function technicalFaults(services: Given): Promise<readonly FaultFacts[]> {
  const known = kept.get(services.store);
  if (known && known.at > Date.now() - FRESH) return known.answer;
  const answer = look(services);
  kept.set(services.store, { at: Date.now(), answer });
  return answer;
}

async function look(services: Given): Promise<readonly FaultFacts[]> {
  const [checks, known] = await Promise.all([readiness(services), readKnown(services)]);
  const live = liveFaults({ checks, known, seen: seenOf(services.store), realNow: Date.now() });
  const written = known?.open ?? [];
  const keys = new Set(live.map(faultKey));
  return [...live, ...written.filter((fault) => !keys.has(faultKey(fault)))].sort(
    (a, b) => a.since - b.since,
  );
}

type Known = {
  open: readonly Fault[];
  now: Instant;
  worker: Heartbeat | null;
  watchdog: Heartbeat | null;
};

/** What the database says; null where it does not answer. */
async function readKnown({ store, clock }: Given): Promise<Known | null> {
  try {
    const [open, { now }, worker, watchdog] = await Promise.all([
      store.openFaults(),
      clock.read(),
      store.heartbeat('worker'),
      store.heartbeat('watchdog'),
    ]);
    return { open, now, worker, watchdog };
  } catch {
    return null;
  }
}

/** Faults that a look finds now; one that was there at the look before began then. */
export function liveFaults(given: {
  checks: Readiness;
  known: Known | null;
  seen: Map<FaultKind, Instant>;
  /** The real time: heartbeats know no other. */
  realNow: number;
}): FaultFacts[] {
  const { checks, known, seen, realNow } = given;
  const now = known?.now ?? realNow;
  const watchdog = known?.watchdog ?? null;
  const since: Partial<Record<FaultKind, Instant | null>> = {
    ...(checks.database === 'ok' ? {} : { 'database-unreachable': null }),
    ...(checks.temporal === 'ok' ? {} : { 'temporal-unreachable': null }),
    ...(checks.mail === 'ok' ? {} : { 'mail-server-unreachable': null }),
    // Without Temporal nobody knows whether a worker works, and none can.
    ...(checks.worker === 'ok' || checks.temporal !== 'ok'
      ? {}
      : { 'no-worker': regional(known?.worker ?? null) }),
    ...(checks.worker === 'ok' && watchdog !== null && watchdog.at < realNow - SILENCE
      ? { 'watchdog-silent': regional(watchdog) }
      : {}),
  };
  for (const kind of seen.keys()) if (!(kind in since)) seen.delete(kind);
  // The keys are those written just above.
  return (Object.entries(since) as [FaultKind, Instant | null][]).map(([kind, from]) => {
    const began = from ?? seen.get(kind) ?? now;
    seen.set(kind, began);
    return { kind, subject: null, since: began, resolvedAt: null, repaired: null, amount: null };
  });
}

/** When it was last seen, on the clock of the region. */
function regional(beat: Heartbeat | null): Instant | null {
  return beat === null ? null : beat.at + beat.clockOffset;
}

function seenOf(store: object): Map<FaultKind, Instant> {
  const seen = seenSince.get(store) ?? new Map<FaultKind, Instant>();
  seenSince.set(store, seen);
  return seen;
}
