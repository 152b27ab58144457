import type { Config } from '../config';
import { healthRoutes } from './health/routes';
import type { Route } from './routing/route';
import { invitationRoutes } from './sign-in/invitation-routes';
import { signInRoutes } from './sign-in/routes';
import { assetRoutes } from './styles/routes';

/** Every route of the product, one line a resource; the demo's exist only in the demo. */
export function routesFor(_config: Pick<Config, 'demo'>): readonly Route[] {
  return [...assetRoutes, ...healthRoutes, ...signInRoutes, ...invitationRoutes];
}
