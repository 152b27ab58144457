import { randomBytes } from 'node:crypto';
import { shippedForms } from '../../forms/shipped';
import { insertDemoRegion } from '../../store/demo/insert-region';
import { ensureIndexes } from '../../store/indexes';
import { createStore, type Store } from '../../store/store';

/** What the product starts with; the rest is what happened. */
const BASIS: ReadonlySet<string> = new Set(['organisations', 'people', 'forms', 'settings']);

export type OwnStore = {
  store: Store;
  uri: string;
  /** Forgets all that happened. */
  reset(): Promise<void>;
  close(): Promise<void>;
};

/** A database of its own on the real server, prepared as the product prepares it; `close` removes it. */
export async function openOwnStore(): Promise<OwnStore> {
  const uri = ownUri();
  const store = await createStore(uri);
  await ensureIndexes(store.connection);
  const now = Date.now();
  await store.refreshFreeDays(now);
  for (const form of shippedForms) await store.publishForm(form, now);
  await insertDemoRegion(store);
  return {
    store,
    uri,
    async reset() {
      const happened = Object.values(store.collections).filter(({ name }) => !BASIS.has(name));
      await Promise.all(happened.map(({ name }) => store.connection.collection(name).deleteMany({})));
    },
    async close() {
      await store.connection.dropDatabase();
      await store.close();
    },
  };
}

/** Everything in the database, in a fixed order: two of these are equal when nothing changed. */
export async function dumpOf(store: Store): Promise<string> {
  const parts = await Promise.all(
    Object.values(store.collections).map(async ({ name }) => {
      const documents = await store.connection.collection(name).find({}).toArray();
      return [name, documents.map((document) => JSON.stringify(sorted(document))).sort()];
    }),
  );
  return JSON.stringify(parts, null, 1);
}

function ownUri(): string {
  const given = process.env.MONGODB_URI;
  if (!given) throw new Error('MONGODB_URI is missing: journeys run over the real engines');
  const uri = new URL(given);
  uri.pathname = `/test-${randomBytes(5).toString('hex')}`;
  return uri.href;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
