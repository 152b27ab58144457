import { parseBody } from '../../forms/body';
import type { FormData, Problem } from '../../forms/types';
import type { Action } from '../access/policy';
import { missingConfirmations } from '../answers/flow/confirmations';
import type { AnswerFinding } from '../answers/inspect-answer';
import { organisationNames } from '../answers/organisation-names';
import { isUuid } from '../answers/request-id';
import type { Reply } from '../routing/reply';
import type { Context } from '../routing/route';
import { lastDeed } from './last-deed';
import type { Filled, Option, ProcessSubject, Repair, RepairField } from './repair';
import { judgeForm, repairForm } from './repair-form';
import { checkOf, checkReply, doneReply, formReply, refusedNow, refusedReply } from './replies';
import { filledWith, type RepairRequest, requestIdOf, textOf } from './request';
import { sendRepair } from './send-repair';

export type RepairFlow<A extends Action> = {
  /** GET: the questions, or at once the check where there are none. */
  show(ctx: Context<A>): Promise<Reply>;
  /** POST of the questions: what is wrong with them, or everything that would follow. Changes nothing. */
  check(ctx: Context<A>): Promise<Reply>;
  /** POST of the check page: does it. */
  send(ctx: Context<A>): Promise<Reply>;
};

/** Makes the pages of one line of the table of repairs; `load` says what it is about. */
export function createRepairFlow<S extends ProcessSubject, A extends Action>(
  repair: Repair<S, A>,
  load: (ctx: Context<A>) => Promise<{ subject: S; address: string }>,
): RepairFlow<A> {
  const loaded =
    (handle: (request: RepairRequest<S, A>) => Promise<Reply>) =>
    async (ctx: Context<A>): Promise<Reply> => {
      const { subject, address } = await load(ctx);
      const { title, check: main, send } = repair;
      const words = {
        ...{ title, check: main, send, address },
        lead: repair.lead(subject),
        over: subject.over,
        back: subject.back,
      };
      const options = await optionsOf(ctx, repair, subject);
      if (options === null) {
        const text = repair.nobody?.(subject) ?? 'Er is niets om uit te kiezen.';
        return refusedReply(ctx, words, { text, last: null });
      }
      const form = await repairForm(ctx.services.store, { repair, options });
      return handle({ ctx, repair, subject, form, words });
    };
  return {
    show: loaded(async (request) => {
      const refused = await refusedNow(request);
      if (refused) return refused;
      if (repair.fields.length > 0) return formReply(request, { data: {}, problems: [] });
      return checkReply(request, await checkOf(request, { filled: filledWith(request, {}), findings: [] }));
    }),
    check: loaded(async (request) => (await refusedNow(request)) ?? checked(request)),
    send: loaded(sent),
  };
}

async function checked<S extends ProcessSubject, A extends Action>(
  request: RepairRequest<S, A>,
): Promise<Reply> {
  const judged = await judge(request);
  if (!judged.ok) return formReply(request, judged);
  const { data } = judged.filled;
  if (request.ctx.body.wijzigen === 'ja') return formReply(request, { data, problems: [] });
  return checkReply(request, await checkOf(request, judged));
}

async function sent<S extends ProcessSubject, A extends Action>(
  request: RepairRequest<S, A>,
): Promise<Reply> {
  const { ctx, repair, subject, form } = request;
  const { services, actor, clockOffset } = ctx;
  if (!isUuid(requestIdOf(ctx))) return checked(request);
  if (await wasCarriedOut(request)) {
    return doneReply(request, filledWith(request, parseBody(form.asked, { ...ctx.body })));
  }
  const judged = await judge(request);
  if (!judged.ok) return formReply(request, judged);
  const found = await checkOf(request, judged);
  const missing = missingConfirmations({ ...found, address: 'je' });
  if (missing.length > 0) return checkReply(request, { ...found, problems: missing });
  const confirmed = found.findings.length > 0 ? found.given : null;
  const { filled } = judged;
  const outcome = await sendRepair({ services, actor, clockOffset, repair, form, filled, confirmed });
  switch (outcome.kind) {
    case 'accepted':
      return doneReply(request, filled);
    case 'refused':
      return refusedReply(ctx, request.words, {
        text: textOf(request, outcome.refusal),
        last: await lastDeed(services.store, subject),
      });
    case 'unavailable':
      return checkReply(request, { ...found, unavailable: true });
  }
}

/** The same press twice, also when the process would refuse a second one: it was done. */
async function wasCarriedOut<S extends ProcessSubject, A extends Action>({
  ctx,
  subject,
}: RepairRequest<S, A>): Promise<boolean> {
  return ctx.services.store.wasCarriedOut(subject.process._id, requestIdOf(ctx));
}

type Judged<S extends ProcessSubject> =
  | { ok: true; filled: Filled<S>; findings: AnswerFinding[] }
  | { ok: false; data: FormData; problems: readonly Problem[] };

async function judge<S extends ProcessSubject, A extends Action>(
  request: RepairRequest<S, A>,
): Promise<Judged<S>> {
  const { ctx, repair, form } = request;
  const names = await organisationNames(ctx.services.store);
  const verdict = await judgeForm({ form, body: ctx.body, organisationNames: names });
  if (!verdict.ok) return verdict;
  const { data, findings } = verdict;
  const filled = filledWith(request, data);
  const problems = repair.judge?.(filled) ?? [];
  return problems.length > 0 ? { ok: false, data, problems } : { ok: true, filled, findings };
}

/** What can be chosen in each question; null when there is nothing to choose in one of them. */
async function optionsOf<S extends ProcessSubject, A extends Action>(
  ctx: Context<A>,
  { options = {}, fields }: Repair<S, A>,
  subject: S,
): Promise<Partial<Record<RepairField, Option[]>> | null> {
  const found: Partial<Record<RepairField, Option[]>> = {};
  for (const { key } of fields) {
    const list = await options[key]?.(ctx.services.store, subject, ctx.now);
    if (list?.length === 0) return null;
    if (list) found[key] = list;
  }
  return found;
}
