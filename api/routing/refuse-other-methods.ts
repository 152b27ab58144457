import type { Express } from 'express';
import { AppError } from '../errors/app-error';
import type { Route } from './route';

/** Answers 405 with what would be allowed, for a method that no route of an address takes. Comes after all routes. */
export function refuseOtherMethods(app: Express, routes: readonly Route[]): void {
  for (const path of new Set(routes.map((route) => route.path))) {
    const here = routes.filter((route) => route.path === path);
    const allowed = here.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : ['POST'])).join(', ');
    app.all(path, (_req, res) => {
      res.setHeader('Allow', allowed);
      throw new AppError('method-not-allowed');
    });
  }
}
