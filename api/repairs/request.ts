import { randomUUID } from 'node:crypto';
import type { FormData } from '../../forms/types';
import type { Refusal } from '../../workflows/engine/command';
import { toEngineActor } from '../access/actor';
import type { Action } from '../access/policy';
import { refusalText } from '../answers/refusal-text';
import { isUuid } from '../answers/request-id';
import type { Context } from '../routing/route';
import type { PageWords } from './pages';
import type { Filled, ProcessSubject, Repair } from './repair';
import type { RepairForm } from './repair-form';

/** A request for a page of a repair, with all it is about. */
export type RepairRequest<S extends ProcessSubject, A extends Action> = {
  ctx: Context<A>;
  repair: Repair<S, A>;
  subject: S;
  form: RepairForm;
  words: PageWords;
};

/** What was filled in, under the id that its page gave it; a new id where it gave none. */
export function filledWith<S extends ProcessSubject, A extends Action>(
  { ctx, subject }: RepairRequest<S, A>,
  data: FormData,
): Filled<S> {
  const asked = requestIdOf(ctx);
  const answerId = isUuid(asked) ? asked : randomUUID();
  return { subject, data, by: toEngineActor(ctx.actor), answerId, now: ctx.now };
}

/** Why a process would not do it, in the words of this repair. */
export function textOf<S extends ProcessSubject, A extends Action>(
  { ctx, repair, subject }: RepairRequest<S, A>,
  refusal: Refusal,
): string {
  const own = repair.refusal?.(refusal) ?? null;
  if (own !== null) return own;
  const by = toEngineActor(ctx.actor);
  return refusalText(refusal, {
    address: 'je',
    now: ctx.now,
    by,
    personName: subject.names.person,
    draftKept: false,
  });
}

/** The id that the check page gave to what is sent; empty where none came. */
export function requestIdOf<A extends Action>({ body }: Context<A>): string {
  return typeof body.verzoek === 'string' ? body.verzoek : '';
}
