import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait, and how often to look; all in milliseconds. */
export interface Patience {
  readonly withinMs: number;
  readonly everyMs?: number;
  /** Ends the waiting early with `false`. */
  readonly giveUp?: () => boolean;
}

/** Waits until the check holds and says whether it came to that; a check that throws counts as not yet. */
export async function waitUntil(
  check: () => Promise<boolean> | boolean,
  patience: Patience,
): Promise<boolean> {
  const end = Date.now() + patience.withinMs;
  while (Date.now() < end) {
    if (patience.giveUp?.()) return false;
    try {
      if (await check()) return true;
    } catch {
      // Not yet.
    }
    await sleep(patience.everyMs ?? 100);
  }
  return false;
}
