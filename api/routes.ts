import type { Config } from '../config';
import type { Route } from './routing/route';
import { assetRoutes } from './styles/routes';

/** Every route of the product, one line a resource; the demo's exist only in the demo. */
export function routesFor(_config: Pick<Config, 'demo'>): readonly Route[] {
  return [...assetRoutes];
}
