import express, { type Express } from 'express';
import { createCookies } from './access/cookies';
import { sayApiVersion } from './middleware/api-version';
import { outside, readForm, readJson, requireBodyType } from './middleware/body';
import { errorHandler, notFound } from './middleware/error-handler';
import { createLimits } from './middleware/limits';
import { nameRequest, requestLog } from './middleware/request-log';
import { sameSiteOnly } from './middleware/same-site';
import { securityHeaders } from './middleware/security-headers';
import { routesFor } from './routes';
import { mountRoutes } from './routing/mount-routes';
import { refuseOtherMethods } from './routing/refuse-other-methods';
import type { Services } from './services';

/** The whole api on one screen: what happens to a request, in order. */
export function createApp(services: Services): Express {
  const { config, log } = services;
  const secure = config.baseUrl.startsWith('https://');
  const cookies = createCookies({ secure });
  const routes = routesFor(config);
  const app = express();

  app.disable('x-powered-by');
  app.set('etag', false);
  // Behind https there is one proxy of our own, which says where a request comes from.
  app.set('trust proxy', secure ? 1 : false);

  app.use(nameRequest);
  app.use(requestLog(log));
  app.use(securityHeaders({ secure }));
  app.use(sameSiteOnly({ baseUrl: config.baseUrl }));
  app.use('/api', sayApiVersion);
  app.use('/api', requireBodyType('application/json'), readJson);
  app.use(outside('/api', requireBodyType('application/x-www-form-urlencoded')), outside('/api', readForm));
  mountRoutes(app, routes, { services, cookies, limits: createLimits(config) });
  refuseOtherMethods(app, routes);
  app.use(notFound);
  app.use(errorHandler({ services, cookies }));
  return app;
}
