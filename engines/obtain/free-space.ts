import { statfsSync } from 'node:fs';
import { StartError } from '../start-error';

/** Refuses when fewer megabytes are free in a folder that exists than are needed there. */
export function requireFreeSpace(folder: string, neededMb: number, purpose: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  if (freeMb >= neededMb) return;
  throw new StartError(
    `${purpose} needs ${neededMb} MB free in ${folder}, and there are ${freeMb} MB: make room there and try again.`,
  );
}
