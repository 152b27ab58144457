import type { Said } from '../support/command';
import { firstManager } from '../support/first-day';
import { type OwnStore, openOwnStore } from '../support/own-store';

jest.setTimeout(120_000);

const MARIJKE = ['--name', 'Marijke Postma', '--email', 'marijke.postma@regio.example'];
const OTHER = ['--name', 'Iemand Anders', '--email', 'anders@regio.example'];

let own: OwnStore;
beforeAll(async () => {
  own = await openOwnStore();
  // A region begins without the people of the demo.
  await own.store.collections.people.remove({});
  await own.store.collections.organisations.remove({});
});
afterAll(() => own?.close());

const run = (args: readonly string[], more: Record<string, string> = {}): Promise<Said> =>
  firstManager({ MONGODB_URI: own.uri, ...more }, args);

const managers = async (): Promise<string[]> => (await own.store.listPeople()).map(({ email }) => email);

test('all that is wrong with the command is said at once, and nothing is done', async () => {
  const said = await run(['--email', 'marijke', '--telefoon', '1']);
  expect([said.code, said.out]).toEqual([2, '']);
  expect(said.err).toMatch(
    /--name is missing[\s\S]*--email must be a mail address[\s\S]*--telefoon is not known/,
  );
  expect(await managers()).toEqual([]);
});

test('no demo gets a real manager, and what keeps the command from its work is one sentence', async () => {
  const demo = await run(MARIJKE, { DEMO: 'true' });
  expect([demo.code, demo.err]).toEqual([1, expect.stringMatching(/This is the demo/)]);
  const nowhere = await run(MARIJKE, { MONGODB_URI: 'mongodb://127.0.0.1:9/nowhere' });
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringMatching(/MONGODB_URI does not answer/)]);
  const unfit = await run(MARIJKE, { NODE_ENV: 'production', SESSION_SECRET: '' });
  expect([unfit.code, unfit.err]).toEqual([1, expect.stringMatching(/SESSION_SECRET is missing/)]);
  for (const { err } of [demo, nowhere, unfit]) expect(err).not.toMatch(/^\s+at /m);
  expect(await managers()).toEqual([]);
});

test('of two commands at once with different people one adds its manager', async () => {
  const said = await Promise.all([run(MARIJKE), run(OTHER)]);
  expect(said.map(({ code }) => code).sort()).toEqual([0, 1]);
  expect(await managers()).toHaveLength(1);
  expect(await own.store.organisation('regio')).toMatchObject({ kind: 'region' });
});

test('the same again changes nothing, a second one is sent to the page, a wrong address is mended', async () => {
  const mended = await run([...MARIJKE, '--correct']);
  expect([mended.code, mended.out]).toEqual([0, expect.stringMatching(/were corrected/)]);
  const again = await run(MARIJKE);
  expect([again.code, again.out]).toEqual([0, expect.stringMatching(/is there already/)]);
  const second = await run(OTHER);
  expect([second.code, second.err]).toEqual([1, expect.stringMatching(/Team, Collega toevoegen/)]);
  expect(await managers()).toEqual(['marijke.postma@regio.example']);
});

test('every deed and every refusal is in the audit', async () => {
  const lines = await own.store.auditLines({ from: 1, limit: 100 });
  expect(lines.map(({ actor, action, result }) => [actor, action, result]).sort()).toEqual([
    ['command:first-manager', 'person.first-manager-added', 'ok'],
    ['command:first-manager', 'person.first-manager-added', 'refused'],
    ['command:first-manager', 'person.first-manager-added', 'refused'],
    ['command:first-manager', 'person.first-manager-corrected', 'ok'],
  ]);
});
