import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { type RunningProduct, startProduct } from '../../engines/start-product';
import { createStore, type Store } from '../../store/store';
import { openNamespace } from './own-namespace';

/** A product whose parts may be stopped without hurting other tests. */
export type OwnProduct = {
  product: RunningProduct;
  store: Store;
  client: Client;
  close(): Promise<void>;
};

/**
 * Starts api, worker and mail catcher of their own over the engines that run: with a database and a Temporal namespace
 * that nobody else uses, and with these settings; a demo unless they say otherwise. Throws when TEMPORAL_ADDRESS or MONGODB_URI is missing.
 */
export async function openOwnProduct(settings: NodeJS.ProcessEnv = {}): Promise<OwnProduct> {
  const name = `own-${randomBytes(5).toString('hex')}`;
  const { TEMPORAL_ADDRESS: address, MONGODB_URI: given } = process.env;
  if (!address || !given) throw new Error('TEMPORAL_ADDRESS or MONGODB_URI is missing: use npm run journeys');
  const database = new URL(given);
  database.pathname = `/${name}`;
  const connection = await Connection.connect({ address });
  await openNamespace(connection, name);
  const dataDir = await mkdtemp(join(tmpdir(), 'kwartaalronde-own-'));
  const { BASE_URL: _base, PORT: _port, SMTP_URL: _smtp, MAILBOX_URL: _mailbox, ...env } = process.env;
  const product = await startProduct({
    dataDir,
    say: () => undefined,
    env: { ...env, DEMO: 'true', ...settings, MONGODB_URI: database.href, TEMPORAL_NAMESPACE: name },
  });
  const store = await createStore(database.href);
  return {
    product,
    store,
    client: new Client({ connection, namespace: name }),
    async close() {
      await product.stop();
      await store.connection.dropDatabase();
      await store.close();
      await connection.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * Starts a product of its own and has everything in `support` talk to it from now on: for journeys that change people
 * or organisations, which others count on.
 */
export async function moveToOwnProduct(settings: NodeJS.ProcessEnv = {}): Promise<OwnProduct> {
  const own = await openOwnProduct(settings);
  Object.assign(process.env, own.product.addresses);
  return own;
}
