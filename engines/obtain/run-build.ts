import { readFileSync, rmSync } from 'node:fs';
import { tailOf } from '../processes/log-tail';
import { spawnGuarded } from '../processes/spawn-guarded';
import { StartError } from '../start-error';

/** A step of a build. */
export interface BuildStep {
  /** What is being made, as the subject of "… failed". */
  readonly what: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Said when it fails: what the person can do. */
  readonly remedy: string;
  /** Gets its output; what an earlier run left there goes. */
  readonly logFile: string;
  /** Progress for the terminal. */
  readonly say: (line: string) => void;
}

const STILL_BUSY_MS = 30_000;

/** Runs a build step to its end; a failure is a StartError with the last 50 lines of its output. */
export async function runBuild(step: BuildStep): Promise<void> {
  const started = Date.now();
  rmSync(step.logFile, { force: true });
  const busy = setInterval(() => {
    step.say(`  … still busy after ${Math.round((Date.now() - started) / 1000)} s`);
  }, STILL_BUSY_MS);
  const code = await spawnGuarded({ ...step, output: step.logFile }).gone;
  clearInterval(busy);
  if (code === 0) return;
  const end = tailOf(readFileSync(step.logFile, 'utf8'));
  throw new StartError(`${step.what} failed (exit ${code}): ${step.remedy}`, end);
}
