import type { RequestHandler } from 'express';
import { API_VERSION } from '../rest/openapi';

/** Says on every answer of the REST interface, errors too, which version it speaks. */
export const sayApiVersion: RequestHandler = (_req, res, next) => {
  res.setHeader('API-Version', API_VERSION);
  next();
};
