import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { actorLabel } from '../access/actor';
import { requestFactsOf } from '../routing/request-facts';
import { maskPath } from './mask-path';

const ids = new WeakMap<Response, string>();

/** The name of a request in log and error page. */
export function requestIdOf(res: Response): string {
  return ids.get(res) ?? 'unknown';
}

/** Gives each request a name of its own; one from outside is not trusted. */
export const nameRequest: RequestHandler = (_req, res, next) => {
  const id = randomUUID();
  ids.set(res, id);
  res.setHeader('X-Request-Id', id);
  next();
};

/**
 * One line a request, as BIO2 asks: action, object, result, origin, actor and time (which pino adds). Never a token, a
 * cookie, a mail address or what somebody wrote.
 */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const began = performance.now();
    res.on('close', () => {
      const { action, actor } = requestFactsOf(res);
      const line = {
        requestId: requestIdOf(res),
        action: action ?? 'none',
        method: req.method,
        object: maskPath(req.originalUrl),
        result: res.statusCode,
        finished: res.writableFinished,
        origin: req.ip ?? 'unknown',
        actor: actor ? actorLabel(actor) : 'unknown',
        milliseconds: Math.round(performance.now() - began),
      };
      if (res.statusCode >= 500) log.error(line, 'request');
      else log.info(line, 'request');
    });
    next();
  };
}
