import type { FormData, Problem } from '../../forms/types';
import { check } from '../../workflows/engine/check';
import { preview } from '../../workflows/engine/preview';
import type { Action } from '../access/policy';
import { readConfirmations } from '../answers/flow/confirmations';
import { type AnswerFinding, confirmableFindings } from '../answers/inspect-answer';
import { ConsequencesBlock } from '../consequences/consequences-block';
import type { Reply } from '../routing/reply';
import type { Context } from '../routing/route';
import { lastDeed } from './last-deed';
import {
  type PageWords,
  type RepairCheck,
  RepairCheckPage,
  RepairFormPage,
  RepairRefusedPage,
} from './pages';
import type { Filled, ProcessSubject } from './repair';
import { filledWith, type RepairRequest, textOf } from './request';

/** The questions once more or for the first time. */
export function formReply<S extends ProcessSubject, A extends Action>(
  { ctx, form, words }: RepairRequest<S, A>,
  { data, problems }: { data: FormData; problems: readonly Problem[] },
): Promise<Reply> {
  return ctx.render(
    <RepairFormPage words={words} form={form.asked} data={data} problems={problems} />,
    problems.length > 0 ? { title: `Fout: ${words.title}`, status: 422 } : { title: words.title },
  );
}

/** Everything that follows from what was filled in. */
export function checkReply<S extends ProcessSubject, A extends Action>(
  { ctx, form, words }: RepairRequest<S, A>,
  found: RepairCheck,
): Promise<Reply> {
  const status = found.unavailable ? 503 : found.problems.length > 0 ? 422 : 200;
  return ctx.render(<RepairCheckPage words={words} form={form.asked} check={found} />, {
    title: `${words.title}: controleren`,
    status,
  });
}

/** It cannot be done now. */
export function refusedReply<A extends Action>(
  ctx: Context<A>,
  words: PageWords,
  given: { text: string; last: string | null },
): Promise<Reply> {
  return ctx.render(<RepairRefusedPage words={words} {...given} />, {
    title: 'Er is niets veranderd',
    status: 409,
  });
}

/** It was done: back to what it is about, which now says so. */
export function doneReply<S extends ProcessSubject, A extends Action>(
  { ctx, repair, subject }: RepairRequest<S, A>,
  filled: Filled<S>,
): Reply {
  return ctx.redirect(subject.back.href, { kind: 'success', text: repair.done(filled) });
}

/** What the process would say to it whatever is filled in; null where it can be done. */
export async function refusedNow<S extends ProcessSubject, A extends Action>(
  request: RepairRequest<S, A>,
): Promise<Reply | null> {
  const { ctx, repair, subject, words } = request;
  const { store } = ctx.services;
  const filled = filledWith(request, repair.probe);
  const { state } = subject.process;
  const refusal = check(state, repair.command(filled), ctx.now) ?? (await repair.refuse?.(store, filled));
  if (!refusal) return null;
  const text = textOf(request, refusal);
  return refusedReply(ctx, words, { text, last: await lastDeed(store, subject) });
}

/** What the check page shows: what follows, and what must be confirmed. */
export async function checkOf<S extends ProcessSubject, A extends Action>(
  { ctx, repair }: RepairRequest<S, A>,
  { filled, findings }: { filled: Filled<S>; findings: readonly AnswerFinding[] },
): Promise<RepairCheck> {
  const { subject, data, answerId, now } = filled;
  const found = preview(subject.process.state, repair.command(filled), now);
  const facts = (await repair.facts?.(filled, ctx.services.store)) ?? [];
  return {
    data,
    consequences: found && (
      <ConsequencesBlock
        preview={found}
        facts={facts}
        names={subject.names}
        viewer={ctx.actor.kind === 'person' ? ctx.actor.person._id : ''}
        now={now}
      />
    ),
    findings: confirmableFindings(findings),
    warnings: (await repair.warnings?.(ctx.services.store, filled)) ?? [],
    given: readConfirmations(ctx.body),
    problems: [],
    requestId: answerId,
    unavailable: false,
  };
}
