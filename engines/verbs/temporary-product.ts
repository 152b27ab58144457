import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whenEnding } from '../processes/ending';
import { type RunningProduct, startProduct } from '../start-product';

/** A product on free ports with data of its own. */
export interface TemporaryProduct {
  readonly product: RunningProduct;
  readonly dataDir: string;
  /** Stops it; its data goes, unless its logs are to be read. */
  end(keepData: boolean): Promise<void>;
}

/** The environment without the addresses of a product that may run elsewhere on this machine. */
function withoutProduct({ BASE_URL: _base, PORT: _port, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return env;
}

/** Starts a product with an empty database for as long as a script or the journeys take. */
export async function startTemporaryProduct(): Promise<TemporaryProduct> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kwartaalronde-'));
  process.stdout.write(`Starting the product on data of its own in ${dataDir} …\n`);
  const product = await startProduct({ dataDir, env: withoutProduct(process.env) });
  const forget = whenEnding(product.stop);
  return {
    product,
    dataDir,
    end: async (keepData) => {
      await product.stop();
      forget();
      if (keepData) process.stdout.write(`Its logs are in ${join(dataDir, 'logs')}.\n`);
      else rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
