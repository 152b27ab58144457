import { nodeArgsFor } from '../paths';
import { endInOrder } from '../processes/ending';
import { StartError } from '../start-error';
import { runInTerminal } from './run-stage';
import { startTemporaryProduct } from './temporary-product';

/**
 * `run [--alone] <file> [arguments]`: runs a script against the product at BASE_URL, else against one that is started for it
 * and stopped afterwards; `--alone` is for a script that starts the product itself.
 */
export async function run(args: readonly string[]): Promise<void> {
  endInOrder();
  const alone = args[0] === '--alone';
  const [file, ...rest] = alone ? args.slice(1) : args;
  if (!file) throw new StartError('Which script? Use: node engines/bootstrap.mjs run <file> [arguments].');
  const script = [...nodeArgsFor(file), ...rest];
  if (alone || process.env.BASE_URL) process.exit(await runInTerminal(process.execPath, script));
  const { product, end } = await startTemporaryProduct();
  const code = await runInTerminal(process.execPath, script, { ...process.env, ...product.addresses });
  await end(code !== 0);
  process.exit(code);
}
