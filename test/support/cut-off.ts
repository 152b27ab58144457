import type { Store } from '../../store/store';

/** Whether the n-th write (from 0) reaches the database. */
export type Passes = (write: number) => boolean;

const WRITES: ReadonlySet<string> = new Set([
  'upsert',
  'upsertAll',
  'update',
  'updateAll',
  'insert',
  'remove',
]);

/** What goes on beside a write that fails has this long (ms) to begin. */
const BESIDE_MS = 20;

/**
 * The same store for a worker that is killed: what `passes` does not let through never happens and fails.
 * `killed` waits for what is under way; from then on nothing reaches the database.
 */
export function cutOff(store: Store, passes: Passes): { store: Store; killed(): Promise<void> } {
  const underWay: Promise<unknown>[] = [];
  let alive = true;
  const cutWrite = (write: () => Promise<unknown>): Promise<unknown> => {
    const done = alive && passes(underWay.length) ? write() : fail();
    underWay.push(done);
    return done;
  };
  const cutCollection = <C extends object>(collection: C): C =>
    new Proxy(collection, {
      get(target, name) {
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== 'function' || typeof name !== 'string' || !WRITES.has(name)) return found;
        return (...given: unknown[]) => cutWrite(async () => Reflect.apply(found, target, given));
      },
    });
  const collections = new Proxy(store.collections, {
    get: (target, name) => cutCollection(Reflect.get(target, name)),
  });
  return {
    store: { ...store, collections },
    async killed() {
      alive = false;
      await Promise.allSettled(underWay);
    },
  };
}

async function fail(): Promise<never> {
  await new Promise((done) => {
    setTimeout(done, BESIDE_MS);
  });
  throw new Error('the worker was killed');
}
