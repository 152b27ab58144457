import type { Heartbeat } from '../../store/types';
import type { ProcessesHealth } from '../processes-client/processes';

/** A worker says every five seconds that it works; one that misses three of them does not. In milliseconds. */
const SILENCE = 20_000;

/**
 * How the worker is: Temporal lists a worker that was killed for over a minute, so its own heartbeat counts as well.
 * `beat` is undefined where the database could not say.
 */
export function workerHealth(given: {
  processes: ProcessesHealth;
  beat: Heartbeat | null | undefined;
  now: number;
}): string {
  const { processes, beat, now } = given;
  if (processes.worker !== 'ok' || beat === undefined) return processes.worker;
  return beat !== null && beat.at > now - SILENCE ? 'ok' : 'no worker asks for work';
}
