import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { StartError } from '../start-error';

/** A file of a vendor with the list of checksums that the vendor gives beside it. */
export interface VendorFile {
  readonly url: string;
  readonly checksumUrl: string;
  /** The file's name in that list. */
  readonly fileName: string;
  /** Milliseconds within which the vendor must answer. */
  readonly connectWithinMs?: number;
}

async function answerOf(url: string, withinMs: number): Promise<Response | undefined> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), withinMs);
  try {
    const response = await fetch(url, { signal: control.signal });
    return response.ok ? response : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** The SHA-256 that a list in the format of sha256sum gives for a file. */
export function checksumFrom(list: string, fileName: string): string | undefined {
  for (const line of list.split('\n')) {
    const [sum, name] = line.trim().split(/\s+\*?/);
    if (name === fileName && sum && /^[0-9a-f]{64}$/i.test(sum)) return sum.toLowerCase();
  }
  return undefined;
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Downloads a vendor's file to `target` and checks it. Says `false`, without noise, when the vendor cannot be reached or
 * has no such file; a file that is not what the vendor's checksum says is a StartError.
 */
export async function downloadFromVendor(file: VendorFile, target: string): Promise<boolean> {
  const within = file.connectWithinMs ?? 3000;
  const list = await answerOf(file.checksumUrl, within);
  const expected = list && checksumFrom(await list.text(), file.fileName);
  if (!expected) return false;
  const answer = await answerOf(file.url, within);
  if (!answer?.body) return false;
  try {
    await pipeline(answer.body, createWriteStream(target));
  } catch {
    return false;
  }
  if ((await sha256Of(target)) === expected) return true;
  throw new StartError(
    `${file.fileName} was downloaded but does not have the checksum its vendor gives: try again, and do not use it.`,
  );
}
