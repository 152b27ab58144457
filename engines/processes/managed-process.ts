import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, StartError } from '../start-error';
import { tailOfFile } from './log-tail';
import { clearPredecessor, forgetPid, rememberPid } from './predecessor';
import { type CommandSpec, type GuardedCommand, spawnGuarded } from './spawn-guarded';
import { waitUntil } from './wait-until';
import { whileWaiting } from './while-waiting';

/** A process that is kept running. */
export interface ProcessSpec extends CommandSpec {
  readonly name: string;
  /** Its log. */
  readonly output: string;
  /** Whether it does its work already; may throw while it does not. */
  readonly isReady: () => Promise<boolean>;
  /** Milliseconds within which it must be ready. */
  readonly readyWithinMs?: number;
  /** Remembers which process holds the data, so that a next start waits until it has gone. */
  readonly pidFile: string;
  /** Said to the person at the terminal. */
  readonly say: (line: string) => void;
}

/** A process that comes back when it dies, until it is stopped or killed on purpose. */
export interface ManagedProcess {
  readonly name: string;
  /** Fulfilled when it is ready; rejects with a StartError that shows the end of its log. */
  start(): Promise<void>;
  /** Stops it in its own time; fulfilled when it has gone. */
  stop(): Promise<void>;
  /** SIGKILL; it stays down until `start` or `restart`. */
  kill(): Promise<void>;
  /** Stops it where it runs, and starts it on the same ports and data. */
  restart(): Promise<void>;
  /** The process id of its guard, while it runs. */
  pid(): number | undefined;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** A process that lived this long was healthy: its next death starts with a short pause again. */
const HEALTHY_AFTER_MS = 30_000;

/** Prepares a process that is restarted with growing pauses when it dies unexpectedly; nothing runs yet. */
export function manageProcess(spec: ProcessSpec): ManagedProcess {
  let current: GuardedCommand | undefined;
  let session = new AbortController();
  let keeping: Promise<void> = Promise.resolve();

  async function bringUp(signal: AbortSignal): Promise<GuardedCommand> {
    await clearPredecessor(spec.pidFile);
    const running = spawnGuarded(spec);
    current = running;
    rememberPid(spec.pidFile, running.pid);
    const ready = await waitUntil(spec.isReady, {
      withinMs: spec.readyWithinMs ?? 60_000,
      giveUp: () => running.hasExited() || signal.aborted,
    });
    if (ready) return running;
    const happened = running.hasExited() ? 'stopped before it was ready' : 'did not become ready in time';
    running.kill();
    await running.gone;
    throw new StartError(`${spec.name} ${happened}: see ${spec.output}.`, tailOfFile(spec.output));
  }

  async function keepUp(first: GuardedCommand, signal: AbortSignal): Promise<void> {
    let running: GuardedCommand | undefined = first;
    let pause = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      if (running) {
        const since = Date.now();
        await running.gone;
        if (signal.aborted) return;
        if (Date.now() - since > HEALTHY_AFTER_MS) pause = FIRST_PAUSE_MS;
        spec.say(
          `${spec.name} stopped unexpectedly; starting it again in ${pause / 1000} s (its log: ${spec.output})`,
        );
      }
      // An abort ends the pause early by rejecting it; the loop then sees the abort.
      await sleep(pause, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      running = await bringUp(signal).catch((error: unknown) => {
        if (!signal.aborted) spec.say(messageOf(error));
        return undefined;
      });
    }
  }

  async function start(): Promise<void> {
    session = new AbortController();
    const { signal } = session;
    const running = await whileWaiting(bringUp(signal), { what: spec.name, say: spec.say });
    keeping = keepUp(running, signal);
  }

  async function takeDown(how: 'end' | 'kill'): Promise<void> {
    session.abort();
    current?.[how]();
    await current?.gone;
    await keeping;
    // A restart that was under way when we came may have started one more.
    current?.[how]();
    await current?.gone;
    current = undefined;
    forgetPid(spec.pidFile);
  }

  const stop = () => takeDown('end');
  return {
    name: spec.name,
    start,
    stop,
    kill: () => takeDown('kill'),
    restart: async () => {
      await stop();
      await start();
    },
    pid: () => (current?.hasExited() === false ? current.pid : undefined),
  };
}
