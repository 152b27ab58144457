import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLineOf } from './predecessor';

type Stop = () => Promise<void>;

const stops: Stop[] = [];
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** Whatever has not stopped by then is left to its guard, which ends it when this process is gone. */
const PATIENCE_MS = 30_000;
const PARENT_CHECK_MS = 500;

/** Has this done when the process is asked to end; returns how to take that back. */
export function whenEnding(stop: Stop): () => void {
  stops.push(stop);
  return () => {
    const index = stops.indexOf(stop);
    if (index >= 0) stops.splice(index, 1);
  };
}

async function stopAll(): Promise<void> {
  for (const stop of [...stops].reverse()) await stop().catch(() => {});
}

/**
 * Ends the process in order on Ctrl-C, on SIGTERM, and when npm, which started it, is gone; a second request ends it at
 * once. `codeWhenAsked` is the exit code for an orderly end; by default the one that belongs to the signal.
 */
export function endInOrder(codeWhenAsked?: number): void {
  let ending = false;
  const end = (code: number) => {
    if (ending) process.exit(code);
    ending = true;
    if (stops.length > 0) process.stderr.write('\nStopping …\n');
    void Promise.race([stopAll(), sleep(PATIENCE_MS)]).then(() => process.exit(codeWhenAsked ?? code));
  };
  for (const [signal, code] of Object.entries(EXIT_CODES)) process.on(signal, () => end(code));
  if (!process.env.npm_lifecycle_event) return;
  const npmIsThere = watchNpm();
  setInterval(() => {
    if (!npmIsThere()) end(EXIT_CODES.SIGHUP);
  }, PARENT_CHECK_MS).unref();
}

/** npm starts us through a shell on some systems, and directly on others: whoever is orphaned, npm is gone. */
function watchNpm(): () => boolean {
  const parent = process.ppid;
  const viaShell = commandLineOf(parent).includes('bootstrap.mjs');
  const grandparent = viaShell ? parentOf(parent) : undefined;
  return () => process.ppid === parent && (!viaShell || parentOf(parent) === grandparent);
}

/** The parent of a process; unknown where the system does not tell it in a file. */
function parentOf(pid: number): number | undefined {
  try {
    // The name of the program stands in brackets and may hold anything; then come its state and its parent.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
