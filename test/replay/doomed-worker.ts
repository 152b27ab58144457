/**
 * A worker to be killed: takes a task queue and a file with the workflow bundle, hangs in its first write, and says
 * so on its output. Whoever started it ends it with SIGKILL.
 */
import { NativeConnection, Worker } from '@temporalio/worker';

async function main(): Promise<void> {
  const [taskQueue, codePath] = process.argv.slice(2);
  const address = process.env.TEMPORAL_ADDRESS;
  if (!taskQueue || !codePath || !address)
    throw new Error('Give a task queue and a bundle, and set TEMPORAL_ADDRESS');
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address }),
    namespace: process.env.TEMPORAL_NAMESPACE ?? 'default',
    taskQueue,
    workflowBundle: { codePath },
    activities: {
      async writeEffects(): Promise<void> {
        process.stdout.write('writing\n');
        await new Promise(() => undefined);
      },
    },
  });
  process.stdout.write('polling\n');
  await worker.run();
}

void main();
