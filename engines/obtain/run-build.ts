import { spawn } from 'node:child_process';
import { tailOf } from '../processes/log-tail';
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
  /** Progress for the terminal. */
  readonly say: (line: string) => void;
}

const STILL_BUSY_MS = 30_000;
const KEPT_CHARACTERS = 100_000;

/** Builds under way, which must not outlive this process. */
const running = new Set<number>();

/** Ends every build that is under way. */
export function abortBuilds(): void {
  for (const pid of running) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  }
}

process.on('exit', abortBuilds);

/** Runs a build step to its end and returns its output; a failure is a StartError with the last 50 lines. */
export async function runBuild(step: BuildStep): Promise<string> {
  const started = Date.now();
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-KEPT_CHARACTERS);
  };
  const busy = setInterval(() => {
    step.say(`  … still busy after ${Math.round((Date.now() - started) / 1000)} s`);
  }, STILL_BUSY_MS);
  const failure = await new Promise<string | undefined>((resolve) => {
    const child = spawn(step.command, step.args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(step.cwd ? { cwd: step.cwd } : {}),
      ...(step.env ? { env: step.env } : {}),
    });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      if (pid !== undefined) running.delete(pid);
      resolve(code === 0 ? undefined : `exit ${code ?? signal}`);
    });
  });
  clearInterval(busy);
  if (failure === undefined) return output;
  throw new StartError(`${step.what} failed (${failure}): ${step.remedy}`, tailOf(output));
}
