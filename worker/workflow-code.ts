import { existsSync } from 'node:fs';
import type { WorkerOptions } from '@temporalio/worker';
import type { Config } from '../config';
import { bundlePath } from './bundle-path';

/** Where the worker gets the workflows: prebuilt in production (throws when that is missing), else from their source. */
export function workflowCode({
  production,
}: Pick<Config, 'production'>): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'> {
  if (!production) return { workflowsPath: require.resolve('../workflows') };
  const codePath = bundlePath();
  if (!existsSync(codePath)) {
    throw new Error(`the workflow bundle is missing at ${codePath}: run "npm run build" first`);
  }
  return { workflowBundle: { codePath } };
}
