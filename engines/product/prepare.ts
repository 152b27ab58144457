import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeArgsFor, repositoryRoot } from '../paths';
import { tailOfFile } from '../processes/log-tail';
import { spawnGuarded } from '../processes/spawn-guarded';
import { StartError } from '../start-error';

/** Runs the file that makes the database ready for the product (indexes, published forms, the demo region). */
export async function prepareStore(order: {
  file: string;
  dataDir: string;
  env: NodeJS.ProcessEnv;
}): Promise<void> {
  const { file, dataDir, env } = order;
  const output = join(dataDir, 'logs', 'prepare.log');
  rmSync(output, { force: true });
  const code = await spawnGuarded({
    command: process.execPath,
    args: nodeArgsFor(file),
    cwd: repositoryRoot,
    env,
    output,
  }).gone;
  if (code === 0) return;
  throw new StartError(`Preparing the database failed: see ${output}.`, tailOfFile(output));
}
