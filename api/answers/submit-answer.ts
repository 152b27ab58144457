import { setTimeout as wait } from 'node:timers/promises';
import type { FormData, Problem } from '../../forms/types';
import { validateSubmission } from '../../forms/validate';
import type { Store } from '../../store/store';
import type { Answer, ProcessView, TaskView } from '../../store/types';
import type { CommandResult, Refusal } from '../../workflows/engine/command';
import { momentsOf, outcomeOf } from '../../workflows/engine/outcome';
import type { Instant } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { actorLabel, type RequestActor, toAnswerBy } from '../access/actor';
import { principalOf } from '../access/principals';
import type { Processes } from '../processes-client/processes';
import { type AnswerFinding, confirmableFindings, inspectAnswer, refusedFindings } from './inspect-answer';
import { organisationNames } from './organisation-names';
import { pinnedForm } from './pinned-form';

/** How long (ms) a process that is being written gets, and how often we look. */
const VIEW_WITHIN = 2_000;
const VIEW_LOOK = 25;

/** What the flow needs from outside; the whole of `Services` fits. */
export type AnswerServices = { store: Store; processes: Pick<Processes, 'command'> };

export type Submission = {
  services: AnswerServices;
  actor: RequestActor;
  now: Instant;
  clockOffset: number;
  task: TaskView;
  /** Raw answers by key, as `readSubmission` or a JSON body gives them. */
  data: unknown;
  /** A UUID; a repeat with the same one is harmless. */
  requestId: string;
  /** The answer that the writer had before him, null when he saw none. */
  supersedes: string | null;
  /** Why what looks like personal data is none; null when the writer confirmed nothing. */
  confirmedPrivacy: string | null;
  /** What the server put into read-only questions itself. */
  fixed?: FormData;
  /** Staff writes down what the organisation of the task said by phone. */
  onBehalf?: true;
  /** Where the draft of this answer is kept; the task's own when left out. */
  draftId?: string;
};

export type SubmissionResult =
  | { kind: 'accepted'; answer: Answer; result: CommandResult }
  | { kind: 'invalid'; problems: Problem[]; data: FormData }
  | { kind: 'privacy'; findings: AnswerFinding[]; data: FormData }
  | { kind: 'refused'; refusal: Refusal; draftKept: boolean }
  | { kind: 'unavailable' };

/**
 * The one way by which an answer gets in: checked by the pinned form, read for personal data, stored, and only then
 * told to the process in one Update. What is refused is taken out again and kept as a draft.
 */
export async function submitAnswer(submission: Submission): Promise<SubmissionResult> {
  const { services, task, requestId } = submission;
  const { store } = services;
  const form = await pinnedForm(store, task.form);
  const { data: raw, fixed } = submission;
  const verdict = await validateSubmission({ form, data: raw, ...(fixed ? { prefill: fixed } : {}) });
  if (!verdict.ok) return { kind: 'invalid', problems: verdict.problems, data: verdict.data };
  const { data } = verdict;
  const findings = inspectAnswer({ form, data, organisationNames: await organisationNames(store) });
  const refused = refusedFindings(findings);
  if (refused.length > 0) return { kind: 'invalid', problems: refused, data };
  const toConfirm = confirmableFindings(findings);
  if (toConfirm.length > 0 && submission.confirmedPrivacy === null) {
    return { kind: 'privacy', findings: toConfirm, data };
  }
  const process = await writtenProcess(store, task.processId);
  if (!process) return { kind: 'unavailable' };
  if (toConfirm.length > 0) await auditConfirmation(submission);
  const step = taskStepOf(process.state.definition, task.step);
  const answer: Answer = {
    _id: requestId,
    taskId: task._id,
    processId: task.processId,
    form: { key: task.form.key, version: task.form.version },
    data,
    outcome: outcomeOf(step, data),
    by: toAnswerBy(submission.actor),
    at: submission.now,
    ...(submission.onBehalf ? { onBehalfOf: task.organisation } : {}),
  };
  const stored = await storeOnce(store, answer);
  if (!stored) return { kind: 'refused', refusal: { code: 'task-unknown' }, draftKept: false };
  return tellProcess({ submission, answer: stored, moments: momentsOf(step, stored.data) });
}

/** A new process writes its tasks before its view: whoever is very quick waits for it. Null when it does not come. */
async function writtenProcess(store: Store, id: string): Promise<ProcessView | null> {
  const until = Date.now() + VIEW_WITHIN;
  for (;;) {
    const view = await store.processView(id);
    if (view || Date.now() > until) return view;
    await wait(VIEW_LOOK);
  }
}

/** A repeat of a request goes on with what the first one stored; an id that was used elsewhere is no repeat. */
async function storeOnce(store: Store, answer: Answer): Promise<Answer | null> {
  if ((await store.insertAnswer(answer)) === 'inserted') return answer;
  const known = await store.answer(answer._id);
  const same =
    known?.taskId === answer.taskId && known.by.actor.organisation === answer.by.actor.organisation;
  return known && same ? known : null;
}

async function tellProcess({
  submission,
  answer,
  moments,
}: {
  submission: Submission;
  answer: Answer;
  moments: Record<string, Instant>;
}): Promise<SubmissionResult> {
  const { services, task, requestId, clockOffset, supersedes, onBehalf, draftId = task._id } = submission;
  const { store, processes } = services;
  const outcome = await processes.command({
    processId: task.processId,
    requestId,
    clockOffset,
    command: {
      kind: 'complete',
      taskId: task._id,
      outcome: answer.outcome,
      answerId: answer._id,
      supersedes,
      by: answer.by.actor,
      moments,
      ...deputyOf(submission),
      ...(onBehalf ? { onBehalf } : {}),
    },
  });
  switch (outcome.kind) {
    case 'accepted':
      await store.deleteDraft(draftId);
      return { kind: 'accepted', answer, result: outcome.result };
    case 'refused': {
      await store.deleteUnacceptedAnswer(answer._id);
      // Somebody else's task is his to write in.
      const draftKept = outcome.refusal.code !== 'task-not-yours';
      if (draftKept) await keepAsDraft(submission, answer);
      return { kind: 'refused', refusal: outcome.refusal, draftKept };
    }
    case 'unavailable':
      // The answer stays: the process may still take it, and a repeat of the request finds it.
      await keepAsDraft(submission, answer);
      return { kind: 'unavailable' };
  }
}

/** Whose place is taken, where the task is that of a colleague who is away. */
function deputyOf({ actor, task }: Submission): { deputyFor?: string } {
  const principal = principalOf(actor, task);
  return principal ? { deputyFor: principal.person } : {};
}

function keepAsDraft(
  { services, task, now, draftId = task._id }: Submission,
  { data, by }: Answer,
): Promise<void> {
  return services.store.saveDraft({ _id: draftId, data, by, at: now });
}

async function auditConfirmation({
  services,
  actor,
  task,
  now,
  confirmedPrivacy,
}: Submission): Promise<void> {
  await services.store.appendAudit({
    at: now,
    actor: actorLabel(actor),
    action: 'privacy.confirmed',
    object: `${task._id}: ${confirmedPrivacy ?? ''}`,
    result: 'ok',
  });
}
