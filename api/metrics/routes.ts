import { createHash, timingSafeEqual } from 'node:crypto';
import { paths } from '../paths';
import { textReply, withHeader } from '../routing/reply';
import { defineRoutes } from '../routing/route';
import { readFigures } from './read-figures';

/** For Prometheus. Whoever reads it must show the token of METRICS_TOKEN, where there is one. */
export const metricsRoutes = defineRoutes([
  {
    method: 'get',
    path: paths.metrics,
    // Nobody signs in here: the token is the key.
    permission: 'public',
    audit: null,
    kind: 'api',
    standalone: true,
    async handle({ req, services }) {
      const { config, metrics } = services;
      if (!mayRead(req.headers.authorization, config.metricsToken)) {
        const refused = textReply({ status: 401, type: 'text/plain; charset=utf-8', body: 'token needed\n' });
        return withHeader(refused, 'WWW-Authenticate', 'Bearer');
      }
      return textReply({ type: metrics.contentType, body: await metrics.text(await readFigures(services)) });
    },
  },
]);

/** Whether a request shows the token; without one, in development, everybody may read. */
export function mayRead(header: string | undefined, token: string | undefined): boolean {
  if (token === undefined) return true;
  // Of equal length, and in equal time whatever is shown.
  return timingSafeEqual(hashOf(header ?? ''), hashOf(`Bearer ${token}`));
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
