import type { Store } from '../store/store';
import type { Fault, Heartbeat } from '../store/types';

/** How often (ms) a worker says that it is at work. The api counts on this. */
const EVERY = 5000;
/** A silence longer than this (ms) is written down as a stop: a restart takes less. */
const STOP = 60_000;

type Given = {
  store: Pick<Store, 'readSettings' | 'heartbeat' | 'noteHeartbeat' | 'insertFault'>;
  /** Fulfilled when Temporal answers; a worker that cannot reach it does nothing. */
  temporalAnswers(): Promise<unknown>;
  log: { warn(details: object, message: string): void };
};

/** Says every few seconds that a worker can work, until it is stopped; a silence before that is written down. */
export function startHeartbeat(given: Given): { stop(): void } {
  let beating = false;
  const beat = async (): Promise<void> => {
    // A beat that hangs must not pile up.
    if (beating) return;
    beating = true;
    try {
      await given.temporalAnswers();
      await noteBeat(given, Date.now());
    } catch (error) {
      given.log.warn({ reason: String(error) }, 'no heartbeat: Temporal or the database does not answer');
    } finally {
      beating = false;
    }
  };
  void beat();
  const timer = setInterval(beat, EVERY);
  return { stop: () => clearInterval(timer) };
}

/** Notes one beat at `at` (real time); after a long silence also from when to when everything stood still. */
export async function noteBeat({ store }: Pick<Given, 'store'>, at: number): Promise<void> {
  const [last, { clockOffset }] = await Promise.all([store.heartbeat('worker'), store.readSettings()]);
  const beat: Heartbeat = { _id: 'worker', at, clockOffset };
  if (last && at - last.at > STOP) await store.insertFault(stopOf(last, beat));
  await store.noteHeartbeat(beat);
}

function stopOf(last: Heartbeat, beat: Heartbeat): Fault {
  const since = last.at + last.clockOffset;
  const until = beat.at + beat.clockOffset;
  return {
    _id: `no-worker/${since}`,
    kind: 'no-worker',
    subject: null,
    since,
    amount: null,
    difference: `no worker could work for ${Math.round((beat.at - last.at) / 1000)} s`,
    repaired: null,
    lastSeenAt: until,
    resolvedAt: until,
    toldAt: { begin: null, end: null },
  };
}
