import type { Response } from 'express';
import type { RequestActor } from '../access/actor';
import type { Action } from '../access/policy';

/** What log and error handler need to know about a request, found out as it goes along. */
export type RequestFacts = {
  kind: 'page' | 'api';
  action: Action | null;
  /** The path asked for; the log masks tokens in it. */
  object: string | null;
  actor: RequestActor | null;
};

const facts = new WeakMap<Response, RequestFacts>();

/** Adds what has become known. */
export function setRequestFacts(res: Response, more: Partial<RequestFacts>): void {
  facts.set(res, { ...requestFactsOf(res), ...more });
}

/** What is known so far. */
export function requestFactsOf(res: Response): RequestFacts {
  return facts.get(res) ?? { kind: 'page', action: null, object: null, actor: null };
}
