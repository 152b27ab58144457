import type { Client } from '@temporalio/client';
import { TASK_QUEUE } from '../../workflows/contract';
import type { Backlog } from './processes';

/** `TASK_QUEUE_TYPE_WORKFLOW` and `TASK_QUEUE_TYPE_ACTIVITY` in Temporal's API. */
const QUEUES = { workflow: 1, activity: 2 } as const;

type Given = { client: Client; call<T>(work: () => Promise<T>): Promise<T> };

/** Asks Temporal what waits for a worker; null when it does not answer. Never throws. */
export async function readBacklog(given: Given): Promise<Backlog | null> {
  try {
    const [workflow, activity] = await Promise.all([
      queue(given, QUEUES.workflow),
      queue(given, QUEUES.activity),
    ]);
    return { workflow, activity };
  } catch {
    return null;
  }
}

async function queue({ client, call }: Given, taskQueueType: 1 | 2): Promise<Backlog['workflow']> {
  const { stats } = await call(() =>
    client.workflowService.describeTaskQueue({
      namespace: client.options.namespace,
      taskQueue: { name: TASK_QUEUE },
      taskQueueType,
      reportStats: true,
    }),
  );
  const age = stats?.approximateBacklogAge;
  return {
    tasks: Number(stats?.approximateBacklogCount ?? 0),
    age: Number(age?.seconds ?? 0) + (age?.nanos ?? 0) / 1e9,
  };
}
