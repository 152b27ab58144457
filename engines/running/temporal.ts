import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { obtainTemporal } from '../obtain/temporal';
import { freePort } from '../processes/free-port';
import { manageProcess } from '../processes/managed-process';
import { waitUntil } from '../processes/wait-until';
import { StartError } from '../start-error';
import { commonSpec, type RunContext } from './context';
import type { Engine } from './engine';

/** A Temporal server that is ours to run, or one that was given. */
export interface TemporalEngine extends Engine {
  readonly address: string;
  readonly namespace: string;
  readonly uiUrl?: string;
}

const DEFAULT_NAMESPACE = 'default';
const CONNECT_MS = 2000;

/** Whether the server answers and knows the namespace; throws or says no while it does not. */
async function answers(address: string, namespace: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: CONNECT_MS });
  try {
    const deadline = Date.now() + CONNECT_MS;
    await connection.withDeadline(deadline, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
    return true;
  } finally {
    await connection.close();
  }
}

async function givenTemporal(address: string, namespace: string): Promise<TemporalEngine> {
  if (await waitUntil(() => answers(address, namespace), { withinMs: 10_000, everyMs: 500 })) {
    return { processes: [], address, namespace };
  }
  throw new StartError(
    `Temporal does not answer at TEMPORAL_ADDRESS=${address} with namespace ${namespace}: start it or correct the address.`,
  );
}

/** Prepares Temporal; `TEMPORAL_ADDRESS` in the environment means that there is nothing to start. */
export async function prepareTemporal(context: RunContext): Promise<TemporalEngine> {
  const namespace = context.env.TEMPORAL_NAMESPACE || DEFAULT_NAMESPACE;
  if (context.env.TEMPORAL_ADDRESS) return givenTemporal(context.env.TEMPORAL_ADDRESS, namespace);

  const command = await obtainTemporal(context);
  const folder = join(context.dataDir, 'temporal');
  mkdirSync(folder, { recursive: true });
  const port = await freePort(context.familiarPorts ? 7233 : undefined);
  const uiPort = await freePort(context.familiarPorts ? 8233 : undefined);
  const metricsPort = await freePort();
  const address = `127.0.0.1:${port}`;
  const server = manageProcess({
    ...commonSpec('temporal', context),
    command,
    args: [
      'server',
      'start-dev',
      ...['--ip', '127.0.0.1', '--port', String(port), '--ui-port', String(uiPort)],
      ...['--metrics-port', String(metricsPort), '--db-filename', join(folder, 'temporal.db')],
      ...['--namespace', namespace, '--log-level', 'error'],
      // Lets an Update's first activity run at once on the worker that asks for it: a third of the time.
      ...['--dynamic-config-value', 'system.enableActivityEagerExecution=true'],
    ],
    isReady: () => answers(address, namespace),
  });
  return { processes: [server], address, namespace, uiUrl: `http://127.0.0.1:${uiPort}` };
}
