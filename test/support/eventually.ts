import { setTimeout as pause } from 'node:timers/promises';

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 200;

type Nothing = null | undefined | false;

/**
 * Asks until there is something, and gives it: anything but null, undefined and false. Asks more and more seldom, so
 * that what takes long is not slowed down by the asking. Throws when there is nothing after so many seconds.
 */
export async function eventually<T>(
  ask: () => T | Nothing | Promise<T | Nothing>,
  seconds = 40,
): Promise<Exclude<T, Nothing>> {
  const end = Date.now() + seconds * 1000;
  for (let ms = FIRST_PAUSE_MS; ; ms = Math.min(2 * ms, LONGEST_PAUSE_MS)) {
    const found = await ask();
    // What is none of the three is what is left of T.
    if (found !== null && found !== undefined && found !== false) return found as Exclude<T, Nothing>;
    if (Date.now() > end) throw new Error(`it did not happen within ${seconds} seconds`);
    await pause(ms);
  }
}
