import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What to run, and how it wants to be stopped. */
export interface CommandSpec {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment of the command; that of this process when absent. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly stopSignal?: 'SIGTERM' | 'SIGINT';
  /** Milliseconds between the stop signal and SIGKILL. */
  readonly graceMs?: number;
  /** A file to which its output is appended, or the terminal of this process. */
  readonly output: string | 'inherit';
}

/** A command that runs under a guard. */
export interface GuardedCommand {
  /** The process id of the guard, which leads the group. */
  readonly pid: number;
  /** Fulfilled with the exit code when the command and all that it started are gone. */
  readonly gone: Promise<number>;
  hasExited(): boolean;
  /** Asks it to stop; see `gone`. */
  end(): void;
  /** SIGKILL to the whole group; see `gone`. */
  kill(): void;
}

const LOG_LIMIT_BYTES = 5_000_000;
/** A descendant that left the group may hold the liveness pipe; we do not wait longer than this for it. */
const LAST_DESCENDANT_MS = 10_000;

function openLog(logFile: string): number {
  mkdirSync(dirname(logFile), { recursive: true });
  if (existsSync(logFile) && statSync(logFile).size > LOG_LIMIT_BYTES) renameSync(logFile, `${logFile}.1`);
  return openSync(logFile, 'a');
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left, which is what was wanted.
  }
}

/** Starts a command that ends with this process, even when this process is killed; throws when it cannot be spawned. */
export function spawnGuarded(spec: CommandSpec): GuardedCommand {
  const log = spec.output === 'inherit' ? undefined : openLog(spec.output);
  const order = {
    command: spec.command,
    args: spec.args,
    stopSignal: spec.stopSignal ?? 'SIGTERM',
    graceMs: spec.graceMs ?? 8000,
  };
  const guard = spawn(process.execPath, [join(__dirname, 'guard.mjs'), JSON.stringify(order)], {
    detached: true,
    stdio: ['pipe', log ?? 'inherit', log ?? 'inherit', 'pipe'],
    ...(spec.env ? { env: spec.env } : {}),
    ...(spec.cwd ? { cwd: spec.cwd } : {}),
  });
  if (log !== undefined) closeSync(log);
  const { pid, stdin } = guard;
  if (pid === undefined || stdin === null) throw new Error(`no process could be started for ${spec.command}`);
  // A guard that dies while we write to it is seen by its exit, not by this.
  stdin.on('error', () => {});
  const liveness = guard.stdio[3];
  if (liveness && 'resume' in liveness) liveness.resume();

  let exited = false;
  const gone = new Promise<number>((resolve) => {
    guard.on('exit', (code) => {
      exited = true;
      killGroup(pid);
      setTimeout(() => resolve(code ?? 1), LAST_DESCENDANT_MS).unref();
    });
    guard.on('close', (code) => resolve(code ?? 1));
  });
  return { pid, gone, hasExited: () => exited, end: () => stdin.end(), kill: () => killGroup(pid) };
}
