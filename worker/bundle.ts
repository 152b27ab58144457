import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import { bundlePath } from './bundle-path';

/** Builds the workflow bundle that production runs: the same code that was tested, and no compiler at its start. */
async function main(): Promise<void> {
  const { code } = await bundleWorkflowCode({ workflowsPath: require.resolve('../workflows') });
  const path = bundlePath();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, code);
  process.stdout.write(`workflow bundle: ${path} (${Math.round(code.length / 1024)} kB)\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The workflow bundle cannot be built: ${String(error)}\n`);
  process.exit(1);
});
