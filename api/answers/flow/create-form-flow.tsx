import { formatTime } from '../../../domain/time/dutch-dates';
import type { FormData, FormDefinition, Problem } from '../../../forms/types';
import { validateSubmission } from '../../../forms/validate';
import type { Draft } from '../../../store/types';
import { toAnswerBy } from '../../access/actor';
import type { Action } from '../../access/policy';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import { type Answerability, answerabilityOf } from '../answerability';
import { inspectAnswer, refusedFindings } from '../inspect-answer';
import { organisationNames } from '../organisation-names';
import { pinnedForm } from '../pinned-form';
import { type PostedForm, readSubmission } from '../read-submission';
import { AmendNotice } from './amend-notice';
import { checkAddress } from './check-address';
import { currentData } from './current-data';
import { DRAFT_AT, DraftConflictNotice, draftInBetween } from './draft-conflict';
import { FormPage } from './form-page';
import { type FlowRequest, send, showCheck, showSent } from './sending';
import { draftIdOf, type FlowSubject, type LoadSubject, PREVIOUS, QUICK } from './subject';

export type FormFlow<A extends Action> = {
  /** GET of the form; when it is closed, what was sent. */
  showForm(ctx: Context<A>): Promise<Reply>;
  /** POST of the form: rows, then checks, then the draft and on to the check page. */
  postForm(ctx: Context<A>): Promise<Reply>;
  /** POST of the draft; 204 for a script, back to the list for a person. */
  saveDraft(ctx: Context<A>): Promise<Reply>;
  /** GET of the check page. */
  showCheck(ctx: Context<A>): Promise<Reply>;
  /** POST of sending. */
  send(ctx: Context<A>): Promise<Reply>;
  /** GET of the confirmation. */
  showSent(ctx: Context<A>): Promise<Reply>;
};

/** Makes the pages form, draft, check, send and confirmation of one kind of task; `load` says what differs. */
export function createFormFlow<A extends Action>(load: LoadSubject<A>): FormFlow<A> {
  const loaded =
    (handle: (request: FlowRequest<A>) => Promise<Reply>) =>
    async (ctx: Context<A>): Promise<Reply> => {
      const subject = await load(ctx);
      if (!('task' in subject)) return subject;
      const form = await pinnedForm(ctx.services.store, subject.task.form);
      return handle({ ctx, subject, form });
    };

  return {
    showForm: loaded(showForm),
    postForm: loaded(postForm),
    saveDraft: loaded(saveDraft),
    showCheck: loaded(showCheck),
    send: loaded(send),
    showSent: loaded(showSent),
  };
}

async function showForm<A extends Action>({ ctx, subject, form }: FlowRequest<A>): Promise<Reply> {
  const { task, initial } = subject;
  const state = answerable(ctx, subject);
  if (state.kind === 'closed') return showClosed(ctx, subject);
  const draftId = draftIdOf(subject);
  const current = await currentData(ctx.services.store, { task, form, initial, draftId });
  const notice = <AmendNotice state={state} current={current} address={subject.words.address} />;
  return ctx.render(
    <FormPage
      subject={subject}
      form={form}
      data={{ ...current.data, ...subject.chosen }}
      problems={[]}
      answerId={current.answerId}
      draftAt={current.draft ? String(current.draft.at) : ''}
      notice={notice}
    />,
    { title: subject.words.title },
  );
}

async function postForm<A extends Action>({ ctx, subject, form }: FlowRequest<A>): Promise<Reply> {
  const { addresses, fixed } = subject;
  if (answerable(ctx, subject).kind === 'closed') {
    return ctx.redirect(addresses.form);
  }
  const posted = filledIn(readSubmission(form, ctx.body), { ctx, subject });
  const verdict =
    posted.kind === 'rows'
      ? { ok: true as const, data: posted.data }
      : await validateSubmission({ form, data: posted.data, ...(fixed ? { prefill: fixed } : {}) });
  const problems = verdict.ok
    ? [
        ...(posted.kind === 'rows' ? [] : (subject.judge?.(verdict.data) ?? [])),
        ...(await privacyProblems(ctx, form, verdict.data)),
      ]
    : verdict.problems;
  if (problems.length > 0) return again(ctx, { subject, form, data: verdict.data, problems });
  const other = await draftInBetween(ctx, subject);
  if (other) return afterColleague(ctx, { subject, form, data: verdict.data, other });
  await keepDraft(ctx, subject, await keepable(ctx, { form, posted, data: verdict.data }));
  if (posted.kind === 'rows') {
    return ctx.redirect(posted.anchor === undefined ? addresses.form : `${addresses.form}#${posted.anchor}`);
  }
  return ctx.redirect(checkAddress(addresses, previousOf(ctx) ?? undefined));
}

/** What was typed, with the rest filled in where the button for that was pressed. */
function filledIn<A extends Action>(
  posted: PostedForm,
  { ctx, subject }: { ctx: Context<A>; subject: FlowSubject },
): PostedForm {
  if (posted.kind === 'rows' || !subject.quick || ctx.body[QUICK] === undefined) return posted;
  return { ...posted, data: subject.quick.fill(posted.data) };
}

/** With what a later choice hides, so that whoever chooses otherwise again has it still; unless that may not be stored. */
async function keepable<A extends Action>(
  ctx: Context<A>,
  { form, posted, data }: { form: FormDefinition; posted: PostedForm; data: FormData },
): Promise<FormData> {
  return (await privacyProblems(ctx, form, posted.data)).length === 0 ? posted.data : data;
}

async function saveDraft<A extends Action>({ ctx, subject, form }: FlowRequest<A>): Promise<Reply> {
  const { addresses, words } = subject;
  const isScript = ctx.req.accepts(['html', 'json']) === 'json';
  if (answerable(ctx, subject).kind === 'closed') {
    return isScript ? ctx.json({ saved: false }, { status: 409 }) : ctx.redirect(addresses.form);
  }
  const { data } = readSubmission(form, ctx.body);
  const problems = await privacyProblems(ctx, form, data);
  if (problems.length > 0) {
    return isScript
      ? ctx.json({ saved: false }, { status: 422 })
      : again(ctx, { subject, form, data, problems });
  }
  const other = await draftInBetween(ctx, subject);
  if (other) {
    return isScript
      ? ctx.json({ saved: false }, { status: 409 })
      : afterColleague(ctx, { subject, form, data, other });
  }
  await keepDraft(ctx, subject, data);
  if (isScript) {
    const headers = { 'X-Draft-At': String(ctx.now), 'X-Saved-At': formatTime(ctx.now) };
    return { status: 204, headers, body: null, cookies: [] };
  }
  const text = `Concept bewaard. ${words.address === 'u' ? 'U kunt' : 'Je kunt'} later verdergaan.`;
  return ctx.redirect(addresses.back, { kind: 'success', text });
}

async function showClosed<A extends Action>(ctx: Context<A>, subject: FlowSubject): Promise<Reply> {
  const { title, page } = await subject.closed();
  return ctx.render(page, { title });
}

/** The form once more with everything that was typed; nothing is stored. */
function again<A extends Action>(
  ctx: Context<A>,
  given: { subject: FlowSubject; form: FormDefinition; data: FormData; problems: readonly Problem[] },
): Promise<Reply> {
  return ctx.render(<FormPage {...given} answerId={previousOf(ctx)} draftAt={draftSeen(ctx)} />, {
    title: `Fout: ${given.subject.words.title}`,
    status: 422,
  });
}

/** The form once more because somebody else kept a draft meanwhile; pressing again replaces that one. */
function afterColleague<A extends Action>(
  ctx: Context<A>,
  given: { subject: FlowSubject; form: FormDefinition; data: FormData; other: Draft },
): Promise<Reply> {
  const { subject, form, data, other } = given;
  const notice = <DraftConflictNotice draft={other} address={subject.words.address} />;
  const page = { subject, form, data, problems: [], notice, answerId: previousOf(ctx) };
  return ctx.render(<FormPage {...page} draftAt={String(other.at)} />, {
    title: subject.words.title,
    status: 409,
  });
}

async function privacyProblems<A extends Action>(
  ctx: Context<A>,
  form: FormDefinition,
  data: FormData,
): Promise<Problem[]> {
  const names = await organisationNames(ctx.services.store);
  return refusedFindings(inspectAnswer({ form, data, organisationNames: names }));
}

async function keepDraft<A extends Action>(
  ctx: Context<A>,
  subject: FlowSubject,
  data: FormData,
): Promise<void> {
  await ctx.services.store.saveDraft({
    _id: draftIdOf(subject),
    data,
    by: toAnswerBy(ctx.actor),
    at: ctx.now,
  });
}

function answerable<A extends Action>(
  { now }: Context<A>,
  { task, process, onBehalf }: FlowSubject,
): Answerability {
  return answerabilityOf({ task, state: process.state, now, onBehalf: onBehalf === true });
}

function draftSeen<A extends Action>(ctx: Context<A>): string {
  const seen = ctx.body[DRAFT_AT];
  return typeof seen === 'string' ? seen : '';
}

function previousOf<A extends Action>(ctx: Context<A>): string | null {
  const previous = ctx.body[PREVIOUS];
  return typeof previous === 'string' && previous !== '' ? previous : null;
}
