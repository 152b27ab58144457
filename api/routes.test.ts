import { ANONYMOUS } from './access/actor';
import { can } from './access/policy';
import { routesFor } from './routes';
import { isOpen } from './routing/authorize';

const routes = routesFor({ demo: true });
const names = routes.map((route) => ({ ...route, name: `${route.method.toUpperCase()} ${route.path}` }));

/** Open to the whole world; every other route needs somebody we know. */
const PUBLIC = [
  'GET /',
  'GET /demo/people.json',
  'POST /demo/aanmelden',
  'POST /demo/spoel-door',
  'GET /bestanden/:asset',
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
  'GET /aanmelden',
  'POST /aanmelden',
  'GET /aanmelden/:token',
  'POST /aanmelden/:token',
  'POST /afmelden',
  'GET /uitnodiging/:token',
  'GET /api/v1/openapi.json',
];

test('no route is there twice', () => {
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
});

test('exactly these routes are open to everybody', () => {
  const open = names.filter(({ permission }) => isOpen(permission)).map(({ name }) => name);
  expect(open.sort()).toEqual([...PUBLIC].sort());
  for (const { permission } of names) {
    if (permission === 'public' || permission === 'demo.use')
      expect(can(ANONYMOUS, permission, null)).toBe(true);
  }
});

test('in production the metrics exist only for whoever has a token', () => {
  const has = (config: { production: boolean; metricsToken?: string }) =>
    routesFor({ demo: false, ...config }).some(({ path }) => path === '/metrics');
  expect(has({ production: true })).toBe(false);
  expect(has({ production: true, metricsToken: 'a-token-of-some-length' })).toBe(true);
  expect(has({ production: false })).toBe(true);
});

test('without the demo nothing of it exists', () => {
  const real = routesFor({ demo: false });
  expect(real.some(({ path, permission }) => path.startsWith('/demo') || permission === 'demo.use')).toBe(
    false,
  );
});

/** Keep what was typed and nothing more, or only say what would follow: nobody's deed yet. */
const DRAFTS =
  /^POST \/((inbreng\/:provider|verslag|vragen\/:task|taken\/:task(\/doorgeven)?)(\/concept)?|instellingen\/vrije-dagen\/controle)$/;

/** Say what would follow and change nothing; they are posted because a reason does not belong in an address. */
const CHECKS =
  /^POST \/(taken\/:task|taken-samen|aanbieders\/:provider\/:quarter|ronde\/:quarter|mijn-gegevens|instellingen|team\/:person|afwezigheid\/:absence|contactpersonen\/:person|contacten\/:organisation)\/[a-z-]+\/controle$/;

test('every route that changes something for others has a line in the audit', () => {
  const silent = names.filter(({ method, audit }) => method === 'post' && audit === null);
  expect(silent.map(({ name }) => name).filter((name) => !DRAFTS.test(name) && !CHECKS.test(name))).toEqual(
    [],
  );
});

test('what answers without asking who, is open to everybody', () => {
  for (const route of routes) if (route.standalone) expect(route.permission).toBe('public');
});

test('only routes under /api and machine-read ones answer as the api does', () => {
  for (const { path, kind } of routes) {
    if (path.startsWith('/api/')) expect([path, kind]).toEqual([path, 'api']);
  }
});
