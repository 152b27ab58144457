import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { MailActivities, RoundActivities } from '../../workflows/contract';
import { workflowBundle } from './bundle';
import type { LiveProcess } from './live-process';
import { quietRuntime } from './quiet-runtime';
import { createRecorder, type Recorder } from './recorder';

/** The real Temporal server with workers of our own on a task queue of our own; nothing else of the product. */
export type Rig = {
  client: Client;
  recorder: Recorder;
  taskQueue: string;
  /** The processes that were started here. */
  started: LiveProcess[];
  /** Starts one more worker; the first runs from the beginning. */
  startWorker(): Promise<RunningWorker>;
  worker: RunningWorker;
  close(): Promise<void>;
};

/** A worker that runs until it is stopped; stopping twice is stopping once. */
export type RunningWorker = { stop(): Promise<void> };

/** Connects to TEMPORAL_ADDRESS, with activities besides those of the recorder; throws with the remedy when it is not set. */
export async function openRig(besides: Partial<MailActivities & RoundActivities> = {}): Promise<Rig> {
  const address = process.env.TEMPORAL_ADDRESS;
  if (!address)
    throw new Error('Set TEMPORAL_ADDRESS to a Temporal server, or run `npm test`, which starts one');
  const namespace = process.env.TEMPORAL_NAMESPACE ?? 'default';
  quietRuntime();
  // Histories are kept in the repository: they must not name the machine that recorded them.
  const identity = 'recorder';
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  const recorder = createRecorder();
  const taskQueue = `engine-tests-${randomUUID()}`;
  const bundle = await workflowBundle();
  const running: RunningWorker[] = [];

  const startWorker = async (): Promise<RunningWorker> => {
    const worker = await Worker.create({
      connection: native,
      namespace,
      taskQueue,
      identity,
      workflowBundle: bundle,
      activities: { ...recorder.activities, ...besides },
      maxCachedWorkflows: 50,
      shutdownGraceTime: '1 second',
    });
    const ran = worker.run();
    let stopped: Promise<void> | undefined;
    const handle: RunningWorker = {
      stop() {
        stopped ??= (async () => {
          if (worker.getState() === 'RUNNING') worker.shutdown();
          await ran;
        })();
        return stopped;
      },
    };
    running.push(handle);
    return handle;
  };

  const worker = await startWorker();
  const started: LiveProcess[] = [];
  return {
    client: new Client({ connection, namespace, identity }),
    recorder,
    taskQueue,
    started,
    startWorker,
    worker,
    async close() {
      for (const one of running) await one.stop();
      // What is still open would wait for ever on a queue that nobody polls; what has ended refuses to be ended.
      await Promise.allSettled(started.map(({ handle }) => handle.terminate('the test is over')));
      await native.close();
      await connection.close();
    },
  };
}
