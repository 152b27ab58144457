import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

const ROOT = join(__dirname, '../..');
const bundles = new Map<string, Promise<WorkflowBundleWithSourceMap>>();

/** Bundles the workflows of a file as the worker does, once per process; the product's own by default. */
export function workflowBundle(file = 'workflows/index.ts'): Promise<WorkflowBundleWithSourceMap> {
  const known = bundles.get(file);
  if (known) return known;
  const made = bundleWorkflowCode({ workflowsPath: join(ROOT, file), logger: new DefaultLogger('WARN') });
  bundles.set(file, made);
  return made;
}
