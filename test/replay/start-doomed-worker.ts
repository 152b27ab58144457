import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workflowBundle } from './bundle';

/** A worker in a process of its own, that can be killed as a machine that falls out. */
export type DoomedWorker = {
  /** Waits until it has said this; throws when it ends before. */
  says(word: 'polling' | 'writing'): Promise<void>;
  kill(): void;
};

/** Starts a worker that hangs in its first write, and waits until it polls. */
export async function startDoomedWorker(taskQueue: string): Promise<DoomedWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'doomed-worker-'));
  const codePath = join(folder, 'bundle.js');
  await writeFile(codePath, (await workflowBundle()).code);
  const script = join(__dirname, 'doomed-worker.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, taskQueue, codePath], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let wrong = '';
  let ended = false;
  child.stdout.on('data', (data) => {
    said += String(data);
  });
  child.stderr.on('data', (data) => {
    wrong += String(data);
  });
  child.on('exit', () => {
    ended = true;
    void rm(folder, { recursive: true, force: true });
  });
  const worker: DoomedWorker = {
    async says(word) {
      while (!said.includes(word)) {
        if (ended) throw new Error(`the worker ended before it said ${word}: ${wrong}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    kill: () => child.kill('SIGKILL'),
  };
  await worker.says('polling');
  return worker;
}
