import type { Client } from '@temporalio/client';
import { TASK_QUEUE } from '../../workflows/contract';
import type { ProcessesHealth } from './processes';

/** A worker asks for work at least once a minute; a quarter more for a slow network. In milliseconds. */
const POLL_INTERVAL = 75_000;

/** The number of `TASK_QUEUE_TYPE_WORKFLOW` in Temporal's API. */
const WORKFLOW_QUEUE = 1;

type Given = {
  client: Client;
  call<T>(work: () => Promise<T>): Promise<T>;
  /** When a request last got no answer from a worker, in epoch ms; 0 for never. */
  lastUnanswered: number;
};

/** Asks Temporal whether it is there and whether a worker has asked it for work lately. Never throws. */
export async function processesHealth({ client, call, lastUnanswered }: Given): Promise<ProcessesHealth> {
  try {
    const { pollers } = await call(() =>
      client.workflowService.describeTaskQueue({
        namespace: client.options.namespace,
        taskQueue: { name: TASK_QUEUE },
        taskQueueType: WORKFLOW_QUEUE,
      }),
    );
    const seen = (pollers ?? []).map(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000);
    const latest = Math.max(0, ...seen);
    if (latest < Date.now() - POLL_INTERVAL) return { temporal: 'ok', worker: 'no worker asks for work' };
    // A worker that was killed stays listed for a while; a request that got no answer since tells more.
    if (latest < lastUnanswered) return { temporal: 'ok', worker: 'the worker does not answer' };
    return { temporal: 'ok', worker: 'ok' };
  } catch {
    // Everybody may read this: no address and no words of the SDK.
    return { temporal: 'not reachable', worker: 'unknown while Temporal is not reachable' };
  }
}
