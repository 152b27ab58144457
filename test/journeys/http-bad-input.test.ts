import { randomUUID } from 'node:crypto';
import { paths } from '../../api/paths';
import { problemSchema } from '../../api/rest/schemas';
import { createStore, type Store } from '../../store/store';
import { tasksOf } from '../quarter/tasks';
import { type Browserless, createBrowserless } from '../support/browserless';
import { clientAs, demoPeople, demoPerson } from '../support/demo';

jest.setTimeout(60_000);

const KEY = 'action-follow-up';
const address = paths.apiSubmission(KEY);
let store: Store;
let owner: Browserless;
let task: string;

beforeAll(async () => {
  store = await createStore(process.env.MONGODB_URI ?? '');
  const managers = (await demoPeople()).filter(({ role }) => role === 'contractManager');
  for (const manager of managers) {
    const found = (await tasksOf(await clientAs(manager))).find(({ form }) => form.key === KEY);
    if (!found) continue;
    task = found.id;
    owner = createBrowserless();
    await owner.ask(paths.demoSignIn, { form: { person: manager.person } });
    return;
  }
  throw new Error('no contract manager has an action to follow up');
});
afterAll(() => store.close());

/** Nothing came of it: no answer, no draft, and the task stands as it stood. */
async function expectNothingStored(requestId: string): Promise<void> {
  expect(await store.answer(requestId)).toBeNull();
  expect(await store.draft(task)).toBeNull();
  expect((await store.task(task))?.status).toBe('open');
}

const good = { status: 'loopt-nog', explanation: 'Het loopt.', newDueDate: '2027-06-01' };

const badData: [string, Record<string, unknown>][] = [
  ['nothing', {}],
  ['an unknown field', { ...good, extra: 1 }],
  ['a prototype', JSON.parse('{"status":"afgerond","explanation":"x","__proto__":{"admin":true}}')],
  ['a number for text', { ...good, explanation: 12 }],
  ['a list for text', { ...good, explanation: ['x'] }],
  ['an object for a choice', { ...good, status: { $ne: null } }],
  ['a choice that is not there', { ...good, status: 'misschien' }],
  ['a script', { ...good, explanation: '<script>alert(1)</script>' }],
  ['a tag', { ...good, explanation: 'x <img src=x onerror=alert(1)>' }],
  ['control characters', { ...good, explanation: 'a\u0000b\u202e' }],
  ['half a character', { ...good, explanation: '\ud800' }],
  ['an impossible date', { ...good, newDueDate: '2027-02-30' }],
  ['a far too long text', { ...good, explanation: 'x'.repeat(200_000) }],
  ['a citizen service number', { ...good, explanation: 'Het gaat om BSN 111222333.' }],
];

test.each(badData)('%s: 422 with a message at its field, and nothing is stored', async (_what, data) => {
  const requestId = randomUUID();
  const reply = await owner.ask(address, { json: { data, metadata: { task, requestId } } });
  expect(reply.status).toBe(422);
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  expect(reply.headers.get('api-version')).toBe('1.0.0');
  const text = await reply.text();
  expect(text.length).toBeLessThan(20_000);
  const problem: unknown = JSON.parse(text);
  const { invalidParams } = problemSchema.parse(problem);
  expect(invalidParams?.every(({ path, message }) => path.startsWith('data') && message.length > 10)).toBe(
    true,
  );
  await expectNothingStored(requestId);
});

test.each([
  ['text that is no JSON', { raw: { type: 'application/json', body: '{"data":' } }, 400],
  ['JSON that is no object', { raw: { type: 'application/json', body: '"x"' } }, 400],
  ['a form', { form: { 'data[status]': 'afgerond' } }, 415],
  ['XML', { raw: { type: 'application/xml', body: '<data/>' } }, 415],
  ['another character set', { raw: { type: 'application/json; charset=ebcdic', body: '{}' } }, 415],
  [
    '5 MB',
    {
      raw: {
        type: 'application/json',
        body: JSON.stringify({ data: { explanation: 'x'.repeat(5_000_000) } }),
      },
    },
    413,
  ],
] as const)('%s: %s', async (_what, ask, status) => {
  const reply = await owner.ask(`${address}?task=${encodeURIComponent(task)}`, ask);
  expect(reply.status).toBe(status);
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  expect(await reply.json()).toMatchObject({ status });
  expect(await store.draft(task)).toBeNull();
});

test('5 MB on a page, JSON on a page: a page that says what to do', async () => {
  const large = await owner.ask(paths.task(task), { form: { 'data[explanation]': 'x'.repeat(5_000_000) } });
  expect(large.status).toBe(413);
  expect(await large.text()).toContain('Er is niets opgeslagen');
  const json = await owner.ask(paths.task(task), { json: { data: {} } });
  expect(json.status).toBe(415);
  expect(await store.draft(task)).toBeNull();
});

test('somebody else’s task: refused, whoever asks, and nothing is stored', async () => {
  const requestId = randomUUID();
  const submission = { data: good, metadata: { task, requestId } };
  for (const role of ['policyAdviser', 'manager', 'municipalOfficer', 'providerContact']) {
    const other = createBrowserless();
    await other.ask(paths.demoSignIn, { form: { person: (await demoPerson({ role })).person } });
    expect((await other.ask(address, { json: submission })).status).toBe(403);
    expect((await other.ask(paths.taskSend(task), { form: { requestId } })).status).toBe(403);
  }
  await expectNothingStored(requestId);
});

test('a task that is not there, or has another form: 404', async () => {
  const metadata = { requestId: randomUUID() };
  for (const wrong of ['cycle:geen:2027-Q1:plan:1', '', 'x'.repeat(2000)]) {
    const reply = await owner.ask(address, { json: { data: good, metadata: { ...metadata, task: wrong } } });
    expect(reply.status).toBe(404);
  }
  const other = await owner.ask(paths.apiSubmission('planning'), {
    json: { data: good, metadata: { ...metadata, task } },
  });
  expect(other.status).toBe(404);
});
