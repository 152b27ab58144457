import { randomUUID } from 'node:crypto';
import { leftOut } from '../../../forms/left-out';
import type { FormData, FormDefinition } from '../../../forms/types';
import { validateSubmission } from '../../../forms/validate';
import { toEngineActor } from '../../access/actor';
import type { Action } from '../../access/policy';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import { confirmableFindings, inspectAnswer } from '../inspect-answer';
import { organisationNames } from '../organisation-names';
import { storedData } from '../pinned-form';
import { refusalText } from '../refusal-text';
import { isUuid } from '../request-id';
import { submitAnswer } from '../submit-answer';
import { checkAddress } from './check-address';
import { CheckPage, type CheckState, UnavailableNotice } from './check-page';
import {
  type CheckProblem,
  type Confirmations,
  missingConfirmations,
  readConfirmations,
} from './confirmations';
import { liveDraft } from './current-data';
import { RefusedPage } from './refused-page';
import { draftIdOf, type FlowSubject, PREVIOUS } from './subject';

/** A request for a page of a flow, with what it is about. */
export type FlowRequest<A extends Action> = {
  ctx: Context<A>;
  subject: FlowSubject;
  form: FormDefinition;
};

const NOTHING_CONFIRMED: Confirmations = { privacy: false, reason: '', warnings: new Set() };

/** GET of the check page: the draft as it would be sent; back to the form when there is none or it is not complete. */
export async function showCheck<A extends Action>(request: FlowRequest<A>): Promise<Reply> {
  const { ctx, subject } = request;
  const draft = await checkedDraft(request);
  if (draft.kind === 'none') return ctx.redirect(subject.addresses.form);
  if (draft.kind === 'incomplete') return backToForm(request);
  const previous = ctx.query[PREVIOUS];
  const state = await checkState(request, {
    draft,
    hidden: { verzoek: randomUUID(), vorige: previous, concept: draft.version },
  });
  return ctx.render(<CheckPage subject={subject} actor={ctx.actor} state={state} />, {
    title: subject.words.check,
  });
}

/** POST of sending; posting twice with the same request id sends once. */
export async function send<A extends Action>(request: FlowRequest<A>): Promise<Reply> {
  const { ctx, subject } = request;
  const { task, addresses } = subject;
  const requestId = textOf(ctx.body.verzoek);
  if (!isUuid(requestId)) return ctx.redirect(addresses.check);
  if (task.task.status === 'done' && task.task.answerId === requestId) return ctx.redirect(addresses.sent);
  const draft = await checkedDraft(request);
  if (draft.kind === 'none') return nothingToSend(request);
  if (draft.kind === 'incomplete') return backToForm(request);
  const previous = textOf(ctx.body[PREVIOUS]) || undefined;
  if (textOf(ctx.body.concept) !== draft.version) {
    const text =
      'De tekst is intussen gewijzigd, op een andere pagina of door een collega. Controleer hem nog eens.';
    return ctx.redirect(checkAddress(addresses, previous), { kind: 'info', text });
  }
  const given = readConfirmations(ctx.body);
  const state = await checkState(request, {
    draft,
    given,
    hidden: { verzoek: requestId, vorige: previous, concept: draft.version },
  });
  const { findings, warnings } = state;
  const problems = missingConfirmations({ findings, warnings, given, address: subject.words.address });
  if (problems.length > 0) return showProblems(request, { state, problems });
  return deliver(request, { state, data: draft.data });
}

async function deliver<A extends Action>(
  request: FlowRequest<A>,
  { state, data }: { state: CheckState; data: FormData },
): Promise<Reply> {
  const { ctx, subject } = request;
  const { task, addresses, words, fixed } = subject;
  const result = await submitAnswer({
    services: ctx.services,
    actor: ctx.actor,
    now: ctx.now,
    clockOffset: ctx.clockOffset,
    task,
    data,
    requestId: state.hidden.verzoek,
    supersedes: state.hidden.vorige ?? null,
    confirmedPrivacy: state.findings.length > 0 ? state.given.reason : null,
    draftId: draftIdOf(subject),
    ...(subject.onBehalf ? { onBehalf: true } : {}),
    ...(fixed ? { fixed } : {}),
  });
  switch (result.kind) {
    case 'accepted':
      return ctx.redirect(addresses.sent);
    case 'invalid':
      return backToForm(request);
    case 'privacy':
      // Between the check and sending the guard found more: asked once more.
      return ctx.redirect(checkAddress(addresses, state.hidden.vorige));
    case 'refused': {
      const text = refusalText(result.refusal, {
        address: words.address,
        now: ctx.now,
        by: toEngineActor(ctx.actor),
        personName: subject.personName,
        draftKept: result.draftKept,
      });
      return ctx.render(<RefusedPage subject={subject} text={text} />, {
        title: 'Niet verstuurd',
        status: 409,
      });
    }
    case 'unavailable': {
      // The draft was saved once more and has a new moment: the next press must find it unchanged.
      const draft = await checkedDraft(request);
      const concept = draft.kind === 'complete' ? draft.version : state.hidden.concept;
      const again = { ...state, hidden: { ...state.hidden, concept } };
      return ctx.render(
        <>
          <UnavailableNotice address={words.address} />
          <CheckPage subject={subject} actor={ctx.actor} state={again} />
        </>,
        { title: 'Nog niet verstuurd', status: 503 },
      );
    }
  }
}

/** GET of the confirmation; back to the form when nothing was sent. */
export async function showSent<A extends Action>({ ctx, subject }: FlowRequest<A>): Promise<Reply> {
  if (subject.task.status !== 'done') return ctx.redirect(subject.addresses.form);
  const { title, page } = await subject.sent();
  return ctx.render(page, { title });
}

type CheckedDraft =
  | { kind: 'none' }
  | { kind: 'incomplete' }
  /** `version` changes whenever the draft does. */
  | { kind: 'complete'; data: FormData; leftOut: readonly string[]; version: string };

async function checkedDraft<A extends Action>({ ctx, subject, form }: FlowRequest<A>): Promise<CheckedDraft> {
  const { task, fixed } = subject;
  const draft = liveDraft(task, await ctx.services.store.draft(draftIdOf(subject)));
  if (!draft) return { kind: 'none' };
  const data = storedData(form, draft.data);
  const verdict = await validateSubmission({ form, data, ...(fixed ? { prefill: fixed } : {}) });
  if (!verdict.ok) return { kind: 'incomplete' };
  return {
    kind: 'complete',
    data: verdict.data,
    leftOut: leftOut({ form, data, initial: subject.initial }),
    version: String(draft.at),
  };
}

async function checkState<A extends Action>(
  { ctx, subject, form }: FlowRequest<A>,
  given: {
    draft: Extract<CheckedDraft, { kind: 'complete' }>;
    hidden: CheckState['hidden'];
    given?: Confirmations;
  },
): Promise<CheckState> {
  const { data, leftOut: left } = given.draft;
  const names = await organisationNames(ctx.services.store);
  return {
    form,
    data,
    leftOut: left,
    findings: confirmableFindings(inspectAnswer({ form, data, organisationNames: names })),
    warnings: (await subject.warnings?.(data)) ?? [],
    consequences: (await subject.consequences?.(data)) ?? null,
    given: given.given ?? NOTHING_CONFIRMED,
    problems: [],
    hidden: given.hidden,
  };
}

function showProblems<A extends Action>(
  { ctx, subject }: FlowRequest<A>,
  { state, problems }: { state: CheckState; problems: readonly CheckProblem[] },
): Promise<Reply> {
  return ctx.render(<CheckPage subject={subject} actor={ctx.actor} state={{ ...state, problems }} />, {
    title: `Fout: ${subject.words.check}`,
    status: 422,
  });
}

/** The draft is gone: it was sent in the meantime, here or by a colleague. */
function nothingToSend<A extends Action>({ ctx, subject }: FlowRequest<A>): Reply {
  const { task } = subject;
  if (task.task.status !== 'done') return ctx.redirect(subject.addresses.form);
  const text = refusalText(
    { code: 'task-done', by: task.task.by, at: task.task.doneAt },
    {
      address: subject.words.address,
      now: ctx.now,
      by: toEngineActor(ctx.actor),
      personName: subject.personName,
      draftKept: false,
    },
  );
  return ctx.redirect(subject.addresses.form, { kind: 'info', text });
}

function backToForm<A extends Action>({ ctx, subject }: FlowRequest<A>): Reply {
  const text = 'Nog niet alles is goed ingevuld. Vul het formulier aan.';
  return ctx.redirect(subject.addresses.form, { kind: 'warning', text });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
