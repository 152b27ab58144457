import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Store } from '../../store/store';

const TASK_QUEUE = 'bench-floor';

/** Starts the floor's worker and one workflow; `update` is one acknowledged change. */
export async function startFloor(given: {
  client: Client;
  store: Store;
  address: string;
  namespace: string;
}): Promise<{ update(): Promise<void>; stop(): Promise<void> }> {
  const { client, store, address, namespace } = given;
  const connection = await NativeConnection.connect({ address });
  const documents = store.connection.collection<{ _id: string; number: number }>('benchFloor');
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: TASK_QUEUE,
    workflowsPath: join(__dirname, 'workflow.ts'),
    activities: {
      writeOne: async (number: number) => {
        await documents.updateOne({ _id: 'floor' }, { $set: { number } }, { upsert: true });
      },
    },
  });
  const running = worker.run();
  const handle = await client.workflow.start('floor', {
    taskQueue: TASK_QUEUE,
    workflowId: `floor:${randomUUID()}`,
  });
  let number = 0;
  return {
    async update() {
      number += 1;
      await handle.executeUpdate('write', { args: [number] });
    },
    async stop() {
      await handle.terminate();
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}
