import express, { type RequestHandler } from 'express';
import { AppError } from '../errors/app-error';

/** What a page or a client may send at once. Uploads do not exist here. */
const MOST = '1mb';

/** More fields than the largest form has; a body with more is nobody's form. */
const MOST_FIELDS = 5000;

/** Reads posted forms on pages. */
export const readForm: RequestHandler = express.urlencoded({
  extended: true,
  limit: MOST,
  parameterLimit: MOST_FIELDS,
});

/** Reads JSON under /api; what is no object or array is malformed. */
export const readJson: RequestHandler = express.json({ limit: MOST, strict: true });

/** Refuses a body of a type that the address does not take, before it would be silently ignored. */
export function requireBodyType(
  type: 'application/json' | 'application/x-www-form-urlencoded',
): RequestHandler {
  return (req, _res, next) => {
    const hasBody =
      req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
    // `is` answers null where nothing was sent, and nothing can have no wrong type.
    if (hasBody && req.is(type) === false) throw new AppError('wrong-content-type');
    next();
  };
}

/** Runs a middleware on every path but those under `prefix`; a pattern given to `use` is no prefix to Express. */
export function outside(prefix: string, middleware: RequestHandler): RequestHandler {
  return (req, res, next) => (req.path.startsWith(`${prefix}/`) ? next() : middleware(req, res, next));
}
