import { paths } from '../paths';
import { defineRoutes } from '../routing/route';
import { readiness } from './ready';

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
      const checks = await readiness(services);
      const ready = Object.values(checks).every((state) => state === 'ok');
      return json({ status: ready ? 'ready' : 'not ready', checks }, { status: ready ? 200 : 503 });
    },
  },
]);
