/**
 * Runs one command, and ends it when whoever started this guard is gone, however that came about.
 *
 * Usage: node guard.mjs '{"command":"…","args":[…],"stopSignal":"SIGTERM","graceMs":5000}'
 * The guard leads a process group of its own. Its standard input is a pipe held by the supervisor: when that closes
 * (asked for, or because the supervisor was killed) the command gets the stop signal, and the whole group SIGKILL when
 * it is not gone within the grace period. File descriptor 3 is inherited by every descendant, so that its closing tells
 * the supervisor that really nothing is left.
 */
import { spawn } from 'node:child_process';

const { command, args, stopSignal, graceMs } = JSON.parse(process.argv[2]);

// The supervisor decides when this ends; a Ctrl-C in the terminal reaches it, too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 3] });

child.on('error', (error) => {
  process.stderr.write(`${command} could not be started: ${error.message}\n`);
  process.exit(127);
});

let stopping = false;

child.on('exit', (code, signal) => {
  if (signal) process.stderr.write(`${command} ended by ${signal}\n`);
  // With the supervisor gone nobody else clears away what the command itself left running.
  if (stopping) killGroup();
  process.exit(code ?? 1);
});

function killGroup() {
  process.kill(-process.pid, 'SIGKILL');
}

function stop() {
  if (stopping) return;
  stopping = true;
  // To the whole group, because the command may be a wrapper that does not pass signals on; the guard ignores it.
  process.kill(-process.pid, stopSignal);
  setTimeout(killGroup, graceMs);
}

process.stdin.on('end', stop).on('close', stop).on('error', stop).resume();
