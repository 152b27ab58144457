import type { Connection } from 'mongoose';

type Index = { collection: string; keys: Record<string, 1 | -1>; unique?: true };

/** MongoDB's code for a collection that does not exist. */
const NAMESPACE_NOT_FOUND = 26;

/** Every index beside the keys; each serves a query that pages or workflows make often, and costs two seconds to build. */
const INDEXES: readonly Index[] = [
  { collection: 'people', keys: { email: 1 }, unique: true },
  { collection: 'answers', keys: { processId: 1 } },
  { collection: 'processes', keys: { 'subject.quarter': 1, definition: 1, 'standing.urgency': 1 } },
  { collection: 'processes', keys: { definition: 1, 'standing.urgency': 1 } },
  { collection: 'processes', keys: { 'subject.provider': 1, definition: 1 } },
  { collection: 'processes', keys: { status: 1, nextDueAt: 1 } },
  { collection: 'tasks', keys: { processId: 1 } },
  { collection: 'tasks', keys: { status: 1, person: 1, dueAt: 1 } },
  { collection: 'tasks', keys: { status: 1, dueAt: 1 } },
  { collection: 'tasks', keys: { organisation: 1, 'subject.quarter': 1 } },
  { collection: 'events', keys: { processId: 1 } },
  { collection: 'notices', keys: { person: 1, status: 1, deliverAt: 1 } },
  { collection: 'notices', keys: { status: 1, deliverAt: 1 } },
  { collection: 'notices', keys: { processId: 1 } },
  { collection: 'outbox', keys: { person: 1, status: 1 } },
  { collection: 'outbox', keys: { status: 1, createdAt: 1 } },
  { collection: 'faults', keys: { resolvedAt: 1 } },
  { collection: 'outbox', keys: { messageId: 1 } },
  { collection: 'actions', keys: { provider: 1, status: 1 } },
];

/** Builds the indexes that are not there yet; a second time it only looks. */
export async function ensureIndexes(connection: Connection): Promise<number> {
  let built = 0;
  for (const name of new Set(INDEXES.map(({ collection }) => collection))) {
    const collection = connection.collection(name);
    const there = new Set((await existing(collection)).map(({ key }) => JSON.stringify(key)));
    const missing = INDEXES.filter(
      ({ collection: of, keys }) => of === name && !there.has(JSON.stringify(keys)),
    );
    for (const { keys, unique } of missing) await collection.createIndex(keys, unique ? { unique } : {});
    built += missing.length;
  }
  return built;
}

async function existing(collection: ReturnType<Connection['collection']>): Promise<{ key: unknown }[]> {
  try {
    return (await collection.listIndexes().toArray()).map(({ key }) => ({ key }));
  } catch (error) {
    // A collection that does not exist yet has no indexes.
    if (error instanceof Error && 'code' in error && error.code === NAMESPACE_NOT_FOUND) return [];
    throw error;
  }
}
