import type { ManagedProcess } from '../processes/managed-process';

/** One engine: the processes that make it up, in the order in which they start. */
export interface Engine {
  readonly processes: readonly ManagedProcess[];
}

/** Starts the processes one after the other, each when the one before is ready; stops what runs when one fails. */
export async function startEngine(engine: Engine): Promise<void> {
  try {
    for (const process of engine.processes) await process.start();
  } catch (error) {
    await stopEngine(engine);
    throw error;
  }
}

/** Stops the processes in the opposite order. */
export async function stopEngine(engine: Engine): Promise<void> {
  for (const process of [...engine.processes].reverse()) await process.stop();
}

/** SIGKILL to all its processes at once. */
export async function killEngine(engine: Engine): Promise<void> {
  await Promise.all(engine.processes.map((process) => process.kill()));
}
