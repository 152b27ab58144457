import type { Config } from '../config';
import { agencyRoutes } from './agency/routes';
import { agendaRoutes } from './agendas/routes';
import { behalfRoutes } from './behalf/routes';
import { cycleRoutes } from './cycles/routes';
import { demoRoutes } from './demo/routes';
import { healthRoutes } from './health/routes';
import { metricsRoutes } from './metrics/routes';
import { minutesRoutes } from './minutes/routes';
import { municipalityRoutes } from './municipality/routes';
import { peopleRoutes } from './people/routes';
import { providerRoutes } from './provider/routes';
import { questionRoutes } from './questions/routes';
import { repairRoutes } from './repairs/routes';
import { restRoutes } from './rest/routes';
import { roundRoutes } from './rounds/routes';
import type { Route } from './routing/route';
import { settingsRoutes } from './settings/routes';
import { homeRoutes } from './sign-in/home-route';
import { invitationRoutes } from './sign-in/invitation-routes';
import { signInRoutes } from './sign-in/routes';
import { assetRoutes } from './styles/routes';
import { taskRoutes } from './tasks/routes';

/** Every route of the product, one line a resource; the demo's exist only in the demo, and that of the metrics not where anybody could read it. */
export function routesFor(
  config: Pick<Config, 'demo'> & Partial<Pick<Config, 'production' | 'metricsToken'>>,
): readonly Route[] {
  const { demo, production, metricsToken } = config;
  return [
    ...(demo ? demoRoutes : homeRoutes),
    ...assetRoutes,
    ...healthRoutes,
    ...(production && metricsToken === undefined ? [] : metricsRoutes),
    ...signInRoutes,
    ...invitationRoutes,
    ...restRoutes,
    ...municipalityRoutes,
    ...providerRoutes,
    ...minutesRoutes,
    ...agendaRoutes,
    ...taskRoutes,
    ...cycleRoutes,
    ...repairRoutes,
    ...peopleRoutes,
    ...behalfRoutes,
    ...questionRoutes,
    ...roundRoutes,
    ...agencyRoutes,
    ...settingsRoutes,
  ];
}
