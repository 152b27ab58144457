import { routesFor } from '../../api/routes';
import type { Route } from '../../api/routing/route';

/** Names that exist in the demo, for the parts of an address that have a name. */
const EXAMPLES: Readonly<Record<string, string>> = {
  provider: 'de-oever',
  task: 'cycle:de-oever:2027-Q1:plan:1',
  quarter: '2027-Q1',
  key: 'municipal-input',
  token: 'no.token',
  asset: 'none.css',
};

/** Every route of the demo with an address that can be asked. */
export function askableRoutes(): { route: Route; name: string; address: string }[] {
  return routesFor({ demo: true }).map((route) => ({
    route,
    name: `${route.method.toUpperCase()} ${route.path}`,
    address: route.path.replace(/:(\w+)/g, (_whole, name: string) =>
      encodeURIComponent(EXAMPLES[name] ?? name),
    ),
  }));
}
