import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { paths } from '../../api/paths';
import { nextQuarter, quarterOf } from '../../domain/quarters';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { nodeArgsFor, repositoryRoot } from '../../engines/paths';
import { insertDemoRegion } from '../../store/demo/insert-region';
import { cycleId, SHIFT_CLOCK_SIGNAL } from '../../workflows/contract';
import { type Browserless, createBrowserless } from '../support/browserless';
import { eventually } from '../support/eventually';
import { mailsTo, signInLink } from '../support/mailbox';
import { moveToOwnProduct, type OwnProduct } from '../support/own-product';
import { signalsOf } from '../support/signals';

jest.setTimeout(180_000);

const ORIGIN = 'https://kwartaalronde.example';
const DAY = 86_400_000;
const MANAGER = 'carlijn-westra';

let own: OwnProduct;

/** As it runs at a region: behind a proxy that people reach by https, which asks the product itself by http. */
beforeAll(async () => {
  await promisify(execFile)(process.execPath, nodeArgsFor('worker/bundle.ts'), { cwd: repositoryRoot });
  own = await moveToOwnProduct({
    NODE_ENV: 'production',
    DEMO: 'false',
    BASE_URL: ORIGIN,
    SESSION_SECRET: 'a secret of a journey, long enough for production',
    MAIL_FROM: 'Regio Gooi en Vechtstreek <accounthouders@regio.example>',
  });
  // Not a demo: nobody is there until a region brings its own people in.
  expect(await own.store.listPeople()).toEqual([]);
  await insertDemoRegion(own.store);
});
afterAll(() => own?.close());

const visitor = (): Browserless =>
  createBrowserless('', { at: `http://127.0.0.1:${own.product.addresses.PORT}`, origin: ORIGIN });

/** Signs somebody in by the link in his mail. */
async function signIn(person: string): Promise<Browserless> {
  const known = await own.store.person(person);
  if (!known) throw new Error(`nobody is called ${person}`);
  const browser = visitor();
  const before = (await mailsTo(known.email)).length;
  const asked = await browser.ask(paths.signIn, { form: { email: known.email } });
  expect(asked.status).toBe(303);
  const { origin, pathname } = await signInLink(known.email, before);
  expect(origin).toBe(ORIGIN);
  expect(await (await browser.ask(pathname)).text()).toContain(known.name);
  const signedIn = await browser.ask(pathname, { form: {} });
  expect(signedIn.status).toBe(303);
  expect(sessionCookies(signedIn)).toEqual([
    expect.stringMatching(/^__Host-sessie=[^;]{20,}; .*Path=\/.*HttpOnly; Secure; SameSite=Lax$/),
  ]);
  return browser;
}

const sessionCookies = (response: Response): string[] =>
  response.headers.getSetCookie().filter((cookie) => /sessie=/.test(cookie));

test('every page says that it comes by https only, and puts nobody into a frame', async () => {
  for (const path of [paths.home, paths.signIn, '/health/live', '/bestaat-niet']) {
    const { headers } = await visitor().ask(path);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
    expect(headers.get('x-frame-options')).toBe('DENY');
  }
});

test.each([
  ['GET', paths.demoPeople],
  ['POST', paths.demoSignIn],
  ['POST', paths.demoTravel],
])('nothing of the demo is there: %s %s', async (method, path) => {
  const form = method === 'POST' ? { form: { person: MANAGER, to: 'next' } } : {};
  const reply = await visitor().ask(path, { method, ...form });
  expect(reply.status).toBe(404);
  expect(reply.headers.getSetCookie()).toEqual([]);
});

test('the front door leads to signing in, and no page speaks of a demo or of a mailbox', async () => {
  const home = await visitor().ask(paths.home);
  expect([home.status, home.headers.get('location')]).toEqual([303, paths.signIn]);
  const page = await (await visitor().ask(paths.signIn)).text();
  expect(page).not.toMatch(/demo|spoel door|voorbeeld: alle namen/i);
  expect(page).not.toContain(own.product.mailboxUrl ?? 'no mailbox');
  expect((await visitor().ask('/metrics')).status).toBe(404);
});

test('whoever comes from another site is refused, also one that says http with our own name', async () => {
  for (const origin of ['https://evil.example', 'http://kwartaalronde.example']) {
    const reply = await visitor().ask(paths.signIn, { form: { email: 'a@b.example' }, headers: { origin } });
    expect(reply.status).toBe(403);
  }
});

test('signing in by mail works from the first click to signing out, with cookies for this host and https only', async () => {
  const manager = await signIn(MANAGER);
  const page = await manager.ask(paths.round(quarterOf(toAmsterdamDate(Date.now()))));
  expect(page.status).toBe(200);
  expect(await page.text()).not.toMatch(/demo|spoel door/i);
  expect((await manager.ask(paths.demoTravel, { form: { to: 'next' } })).status).toBe(404);
  const kept = manager.cookies();
  // The name that goes without https is no session here.
  const plain = createBrowserless(kept.replaceAll('__Host-', ''), {
    at: `http://127.0.0.1:${own.product.addresses.PORT}`,
    origin: ORIGIN,
  });
  expect((await plain.ask(paths.tasks)).headers.get('location')).toContain(paths.signIn);
  const out = await manager.ask(paths.signOut, { form: {} });
  expect([out.status, out.headers.get('location')]).toEqual([303, paths.signIn]);
  for (const cookie of sessionCookies(out)) expect(cookie).toMatch(/^__Host-sessie=; Max-Age=0; .*Secure/);
  expect(sessionCookies(out)).toHaveLength(1);
});

test('a round is opened by hand, and its clock cannot be moved: the signal for that is not even known', async () => {
  const manager = await signIn(MANAGER);
  const today = quarterOf(toAmsterdamDate(Date.now()));
  // Before its time a round cannot be opened; then that of this quarter can.
  for (const quarter of [nextQuarter(today), today])
    await manager.ask(paths.roundOpen(quarter), { form: {} });
  const [quarter = today] = await own.store.listQuarters();
  const id = cycleId('de-oever', quarter);
  await eventually(async () => (await own.store.processView(id)) !== null);
  const contractManager = await signIn('noor-van-dalen');
  expect(await (await contractManager.ask(paths.tasks)).text()).toContain('Gesprek plannen');

  const handle = own.client.workflow.getHandle(id);
  expect(await signalsOf(handle)).not.toContain(SHIFT_CLOCK_SIGNAL);
  const before = await own.store.processView(id);
  await handle.signal(SHIFT_CLOCK_SIGNAL, 400 * DAY);
  // An answer to a query comes after the signal was seen.
  await signalsOf(handle);
  expect(await own.store.processView(id)).toEqual(before);
  expect(before?.clockOffset).toBe(0);
  expect(Math.abs((await own.store.now()) - Date.now())).toBeLessThan(60_000);
});
