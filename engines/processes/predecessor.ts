import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { waitUntil } from './wait-until';

/** Longer than any guard's grace period. */
const PATIENCE_MS = 25_000;

/** Whether the process exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** With which words the process was started; empty when it has gone. */
export function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // Not Linux, or gone.
  }
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** The process id may have been given to somebody else since; only a guard of ours counts. */
function isOurGuard(pid: number): boolean {
  return isAlive(pid) && commandLineOf(pid).includes('guard.mjs');
}

function readPid(pidFile: string): number | undefined {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Notes which guard holds the data. */
export function rememberPid(pidFile: string, pid: number): void {
  mkdirSync(dirname(pidFile), { recursive: true });
  writeFileSync(pidFile, String(pid));
}

/** Forgets the note when the guard has gone. */
export function forgetPid(pidFile: string): void {
  rmSync(pidFile, { force: true });
}

/** Waits until the process that an earlier start left behind on the same data has gone, and kills it when it will not. */
export async function clearPredecessor(pidFile: string): Promise<void> {
  const pid = readPid(pidFile);
  if (pid === undefined || !isOurGuard(pid)) return;
  const gone = await waitUntil(() => !isOurGuard(pid), { withinMs: PATIENCE_MS });
  if (gone) return;
  process.kill(-pid, 'SIGKILL');
  await waitUntil(() => !isOurGuard(pid), { withinMs: 2000 });
}
