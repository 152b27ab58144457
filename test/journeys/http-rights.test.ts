import { paths } from '../../api/paths';
import { isOpen } from '../../api/routing/authorize';
import { createBrowserless } from '../support/browserless';
import { demoPerson } from '../support/demo';
import { askableRoutes } from '../support/routes';

jest.setTimeout(60_000);

const routes = askableRoutes();
const closed = routes.filter(({ route }) => !isOpen(route.permission));
const posts = routes.filter(({ route }) => route.method === 'post');

/** What a page must never show: our inside. */
const INTERNALS = /node_modules|\.tsx?:\d|\bat \w+ \(|mongo|temporal|ferret|postgres|stack trace|ECONN/i;

async function signedIn(role: string, organisation?: string) {
  const visitor = createBrowserless();
  const person = await demoPerson({ role, ...(organisation === undefined ? {} : { organisation }) });
  const reply = await visitor.ask(paths.demoSignIn, { form: { person: person.person } });
  expect(reply.status).toBe(303);
  return visitor;
}

/** What was posted cannot be repeated; who came by a link gets back to the page that says so, others to the front door. */
function overviewAbove(address: string): string | null {
  const [, first] = address.split('/');
  return [paths.input, paths.factCheck].find((overview) => overview === `/${first}`) ?? null;
}

describe('somebody we do not know', () => {
  test.each(closed)('cannot $name', async ({ route, address }) => {
    const post = route.method === 'post';
    const body = post ? (route.kind === 'api' ? { json: { data: {} } } : { form: { x: 'y' } }) : {};
    const reply = await createBrowserless().ask(address, body);
    if (route.kind === 'api') {
      expect(reply.status).toBe(401);
      expect(reply.headers.get('content-type')).toBe('application/problem+json');
      return;
    }
    expect(reply.status).toBe(303);
    const { pathname, searchParams } = new URL(reply.headers.get('location') ?? '', 'http://x');
    expect(pathname).toBe(paths.signIn);
    expect(searchParams.get('verder')).toBe(post ? overviewAbove(address) : address);
  });
});

test.each(posts)(
  '$name is refused when another site sends it, whoever is signed in',
  async ({ route, address }) => {
    const manager = await signedIn('contractManager');
    const body = route.kind === 'api' ? { json: { data: {} } } : { form: { to: 'next' } };
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const reply = await manager.ask(address, { ...body, headers });
      expect(reply.status).toBe(403);
      expect(reply.headers.getSetCookie()).toEqual([]);
    }
  },
);

test('what is not for somebody is refused without signing him out', async () => {
  const officer = await signedIn('municipalOfficer', 'huizen');
  const provider = await signedIn('providerContact');
  const attempts = [
    { who: officer, address: paths.tasks },
    { who: officer, address: paths.rounds },
    { who: officer, address: paths.factCheck },
    { who: provider, address: paths.input },
    { who: provider, address: paths.tasks },
    { who: await signedIn('manager'), address: paths.input },
  ];
  for (const { who, address } of attempts) {
    const reply = await who.ask(address);
    expect([address, reply.status]).toEqual([address, 403]);
    expect(reply.headers.getSetCookie()).toEqual([]);
    expect(await reply.text()).toContain('Deze pagina is niet voor u');
  }
  expect((await officer.ask(paths.input)).status).toBe(200);
  const open = await officer.ask(paths.roundOpen('2031-Q1'), { form: {} });
  expect(open.status).toBe(403);
});

test('an address that leads nowhere gets a page that says so, and shows nothing of our inside', async () => {
  const staff = await signedIn('contractManager');
  const nowhere = [
    '/nergens',
    '/taken/geen-taak',
    '/taken/%E0%A4%A',
    '/aanbieders/geen/2027-Q1',
    '/ronde/later',
  ];
  for (const address of [...nowhere, '/aanbieders/de-oever/2027-Q9', '/dji/2027-Q0']) {
    const reply = await staff.ask(address);
    expect([address, reply.status]).toEqual([address, 404]);
    const text = await reply.text();
    expect(text).toContain('Deze pagina is er niet');
    expect(text).not.toMatch(INTERNALS);
  }
});

test('a method that an address does not take is named as such, with what it does take', async () => {
  const reply = await createBrowserless().ask(paths.signOut);
  expect(reply.status).toBe(405);
  expect(reply.headers.get('allow')).toBe('POST');
});

test('every page forbids scripts and styles inside it, frames around it and any trace of its address', async () => {
  const reply = await createBrowserless().ask(paths.home);
  const policy = reply.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  expect(reply.headers.get('cache-control')).toBe('no-store');
  expect(reply.headers.get('x-powered-by')).toBeNull();
});

test('health says how each part is', async () => {
  const { ask } = createBrowserless();
  expect(await (await ask(paths.healthLive)).json()).toEqual({ status: 'ok' });
  const ready = await ask(paths.healthReady);
  expect(ready.status).toBe(200);
  const checks = { temporal: 'ok', worker: 'ok', database: 'ok', mail: 'ok' };
  expect(await ready.json()).toEqual({ status: 'ready', checks });
});
