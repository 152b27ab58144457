import { paths } from '../paths';
import { defineRoutes } from '../routing/route';
import { readiness } from './ready';
import { technicalFaults } from './technical-faults';

/** For whoever watches over the product: whether the api lives, and whether all it needs is there. */
export const healthRoutes = defineRoutes([
  {
    method: 'get',
    path: paths.healthLive,
    permission: 'public',
    audit: null,
    kind: 'api',
    standalone: true,
    handle: ({ json }) => json({ status: 'ok' }),
  },
  {
    method: 'get',
    path: paths.healthReady,
    permission: 'public',
    audit: null,
    kind: 'api',
    standalone: true,
    async handle({ json, services }) {
      const [checks, faults] = await Promise.all([readiness(services), technicalFaults(services)]);
      const ready = Object.values(checks).every((state) => state === 'ok');
      // Everybody may read this: what kind of stall and since when, and not about whom.
      const stalls = faults.map(({ kind, since }) => ({ kind, since: new Date(since).toISOString() }));
      const answer = { status: ready ? 'ready' : 'not ready', checks };
      return json(stalls.length > 0 ? { ...answer, faults: stalls } : answer, { status: ready ? 200 : 503 });
    },
  },
]);
