import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hold } from '../processes/holder';
import { waitUntil } from '../processes/wait-until';
import { StartError } from '../start-error';

/** One engine in the cache. */
export interface CacheEntry {
  /** The folder of all engines. */
  readonly cacheFolder: string;
  /** Name and version, which together name the folder. */
  readonly entry: string;
  readonly say: (line: string) => void;
}

/** Longer than the slowest build on a slow machine. */
const LOCK_PATIENCE_MS = 45 * 60_000;

/** The folder of the entry, there or not. */
export function entryFolder({ cacheFolder, entry }: Pick<CacheEntry, 'cacheFolder' | 'entry'>): string {
  return join(cacheFolder, entry);
}

/**
 * Fills the entry by `make`, which gets an empty temporary folder, unless it is there; returns its folder.
 * The folder appears whole or not at all, and two starts at once make it only once.
 */
export async function fillEntry(cache: CacheEntry, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = entryFolder(cache);
  if (existsSync(folder)) return folder;
  mkdirSync(cache.cacheFolder, { recursive: true });
  const lock = join(cache.cacheFolder, `.lock-${cache.entry}`);
  let told = false;
  const locked = await waitUntil(
    () => {
      if (hold(lock)) return true;
      if (!told) cache.say(`Another start is obtaining ${cache.entry}; waiting for it …`);
      told = true;
      return false;
    },
    { withinMs: LOCK_PATIENCE_MS, everyMs: 500 },
  );
  if (!locked) {
    throw new StartError(
      `Another start has been obtaining ${cache.entry} for too long: stop it, or remove ${lock}.`,
    );
  }
  const partial = join(cache.cacheFolder, `.partial-${cache.entry}`);
  try {
    if (existsSync(folder)) return folder;
    // Left behind by one that was killed.
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial);
    await make(partial);
    renameSync(partial, folder);
    return folder;
  } finally {
    rmSync(partial, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
}
