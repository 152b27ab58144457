import type { Request } from 'express';
import type { VNode } from 'preact';
import type { Instant } from '../../workflows/engine/state';
import type { RequestActor } from '../access/actor';
import type { Action, Resources } from '../access/policy';
import type { Services } from '../services';
import type { CookieName, Flash, Reply } from './reply';

/** What the audit calls a deed: 'task.completed', 'minutes.read'. */
export type AuditEvent = `${string}.${string}`;

/** What a handler gets: who asks, for what, when, and the ways to answer. */
export type Context<A extends Action = Action> = {
  req: Request;
  /** The parts of the path that have a name, decoded. */
  params: Readonly<Record<string, string>>;
  /** The query, text only; a name that comes twice counts once. */
  query: Readonly<Record<string, string>>;
  /** A posted form (`express.urlencoded`, extended) or JSON; {} when nothing came. Check it before use. */
  body: Readonly<Record<string, unknown>>;
  actor: RequestActor;
  /** The value of one of our cookies as the browser sent it, or null; not checked yet. */
  cookie(name: CookieName): string | null;
  /** What the route's permission is about: loaded, and checked by the policy. */
  resource: Resources[A];
  services: Services;
  /** The time on the clock of the region: with the demo's offset. */
  now: Instant;
  clockOffset: number;
  /** Names this request in log and error page. */
  requestId: string;
  /** A whole page in the layout of the product. */
  render(page: VNode, options: RenderOptions): Promise<Reply>;
  /** 303 to a path of our own; `flash` stands on top of the next page. */
  redirect(path: string, flash?: Flash): Reply;
  json(body: unknown, options?: { status?: number }): Reply;
};

export type RenderOptions = { title: string; status?: number };

type RouteOf<A extends Action> = {
  method: 'get' | 'post';
  /** Express 5 path with Dutch words: '/taken/:task'. */
  path: string;
  permission: A;
  /** The line in the audit, or null where there is nothing to account for. */
  audit: AuditEvent | null;
  /** Errors of an `api` route are problem+json; it is never redirected to signing in. */
  kind?: 'page' | 'api';
  /** Answers without looking who asks or what time it is, so that it also works without the database. */
  standalone?: true;
  /** A limit on how often one address may come here. */
  limit?: 'sign-in' | 'invitation';
  handle: (ctx: Context<A>) => Promise<Reply> | Reply;
};

/** A route as data; its permission decides which resource is loaded, checked and handed to it. */
export type Route = { [A in Action]: RouteOf<A> }[Action];

/** Names a list of routes; each must say permission and audit event. */
export function defineRoutes(routes: readonly Route[]): readonly Route[] {
  return routes;
}
