import type { Express, Request, RequestHandler, Response } from 'express';
import type { VNode } from 'preact';
import { z } from 'zod';
import { ANONYMOUS, actorLabel } from '../access/actor';
import type { Cookies } from '../access/cookies';
import { identify } from '../access/identify';
import type { Action } from '../access/policy';
import { AppError } from '../errors/app-error';
import type { Limits } from '../middleware/limits';
import { requestIdOf } from '../middleware/request-log';
import type { Services } from '../services';
import { authorize } from './authorize';
import { flashCookie, flashOf } from './flash';
import { queryOf } from './query-of';
import { renderPage } from './render';
import { jsonReply, type Reply, redirectReply, withCookie } from './reply';
import { setRequestFacts } from './request-facts';
import type { Context, Route } from './route';
import { sendReply } from './send-reply';

type Given = { services: Services; cookies: Cookies; limits: Limits };

/** Hangs every route in Express: its limit first, then who asks, what it is about, whether he may, and the handler. */
export function mountRoutes(app: Express, routes: readonly Route[], given: Given): void {
  for (const route of routes) {
    const limit: RequestHandler[] = route.limit ? [given.limits[route.limit]] : [];
    app[route.method](route.path, ...limit, (req, res) => handle({ route, req, res, given }));
  }
}

type Handling = { route: Route; req: Request; res: Response; given: Given };

async function handle({ route, req, res, given }: Handling): Promise<void> {
  const { services, cookies } = given;
  setRequestFacts(res, { kind: route.kind ?? 'page', action: route.permission, object: req.path });
  const header = req.headers.cookie;
  const { now, clockOffset } = route.standalone
    ? { now: Date.now(), clockOffset: 0 }
    : await services.clock.read();
  const actor = route.standalone
    ? ANONYMOUS
    : await identify({ services, cookies, header }, { action: route.permission, now });
  setRequestFacts(res, { actor });
  const asked = {
    services,
    actor,
    params: paramsOf(req),
    query: queryOf(req),
    body: bodyOf(req),
  };
  let object = asked.params.token === undefined ? req.path : route.path;
  const audit = async (result: 'ok' | 'refused'): Promise<void> => {
    if (route.audit === null) return;
    await services.store.appendAudit({
      at: now,
      actor: actorLabel(actor),
      action: route.audit,
      object,
      result,
    });
  };
  try {
    const resource = await authorize(route.permission, asked);
    // A task by its id: also where its address does not name it.
    if (resource !== null && '_id' in resource) object = resource._id;
    const flash = flashOf({ cookies, header, secret: services.config.sessionSecret });
    const context: Context<Action> = {
      ...asked,
      req,
      resource,
      now,
      clockOffset,
      requestId: requestIdOf(res),
      cookie: (name) => cookies.read(header, name),
      render: async (page: VNode, options) => {
        const demoNow = services.config.demo ? now : null;
        const reply = await renderPage(page, { ...options, actor, path: req.path, demoNow, flash });
        return flash ? withCookie(reply, { name: 'flash', value: null, maxAge: 0 }) : reply;
      },
      redirect: (path, message) => {
        const reply = redirectReply(path);
        return message ? withCookie(reply, flashCookie(message, services.config.sessionSecret)) : reply;
      },
      json: (body, options) => jsonReply(body, options ?? {}),
    };
    // The resource was loaded for this very permission: the two fit, which the compiler cannot see over the union.
    const run = route.handle as (ctx: Context<Action>) => Promise<Reply> | Reply;
    const reply = await run(context);
    await audit(reply.status < 400 ? 'ok' : 'refused');
    sendReply(res, { reply, cookies });
  } catch (error) {
    if (error instanceof AppError && error.code !== 'sign-in-needed') await audit('refused');
    throw error;
  }
}

const paramsSchema = z.record(z.string(), z.string());
const bodySchema = z.record(z.string(), z.unknown());

function paramsOf(req: Request): Record<string, string> {
  const read = paramsSchema.safeParse({ ...req.params });
  return read.success ? read.data : {};
}

function bodyOf(req: Request): Record<string, unknown> {
  const read = bodySchema.safeParse(req.body ?? {});
  return read.success ? read.data : {};
}
