import { createHash } from 'node:crypto';
import { paths } from '../../api/paths';
import { createStore, type Store } from '../../store/store';
import { createBrowserless } from '../support/browserless';
import { demoPerson } from '../support/demo';
import { askableRoutes } from '../support/routes';

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await createStore(process.env.MONGODB_URI ?? '');
});
afterAll(() => store.close());

/** What changes by itself: the audit, since reading papers is accounted for, and the worker that says every five seconds that it lives. */
const BY_ITSELF: readonly string[] = ['audit', 'heartbeats'];

/** Everything else in the database as one value for each collection. */
async function contents(): Promise<Record<string, string>> {
  const entries = Object.entries(store.collections).filter(([name]) => !BY_ITSELF.includes(name));
  const hashes = await Promise.all(
    entries.map(async ([name, { find }]) => {
      const documents: unknown = await find({}, { sort: { _id: 1 } });
      return [name, createHash('sha256').update(JSON.stringify(documents)).digest('hex')] as const;
    }),
  );
  return Object.fromEntries(hashes);
}

/** Waits until nothing is being written any more. */
async function atRest(): Promise<Record<string, string>> {
  const until = Date.now() + 60_000;
  let before = await contents();
  while (Date.now() < until) {
    await new Promise((done) => {
      setTimeout(done, 500);
    });
    const now = await contents();
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
  throw new Error('the database does not come to rest');
}

const pages = askableRoutes().filter(({ route }) => route.method === 'get');

test('no GET and no HEAD changes anything, whoever asks', async () => {
  const visitors = [createBrowserless()];
  for (const role of ['contractManager', 'policyAdviser', 'manager', 'municipalOfficer', 'providerContact']) {
    const visitor = createBrowserless();
    await visitor.ask(paths.demoSignIn, { form: { person: (await demoPerson({ role })).person } });
    visitors.push(visitor);
  }
  const before = await atRest();
  for (const [index, visitor] of visitors.entries()) {
    for (const { address, name } of pages) {
      // HEAD goes the same way as GET: two visitors show it, the first one nobody knows.
      for (const method of index < 2 ? ['GET', 'HEAD'] : ['GET']) {
        const reply = await visitor.ask(address, { method });
        expect([name, reply.status >= 500]).toEqual([name, false]);
        await reply.arrayBuffer();
      }
    }
  }
  expect(await contents()).toEqual(before);
});
