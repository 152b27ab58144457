import type { ProcessView } from '../../../store/types';
import type { Refusal } from '../../../workflows/engine/command';
import type { Instant } from '../../../workflows/engine/state';
import { actorLabel, toAnswerBy } from '../../access/actor';
import type { Context } from '../../routing/route';
import type { ChangeForm } from './change-form';
import { type ChangeKind, CONVERSATION, changeCommand, changes } from './change-kind';
import type { ChangeCheck } from './change-pages';

type Given = {
  ctx: Context<'cycle.move'> | Context<'cycle.cancel'>;
  kind: ChangeKind;
  cycle: ProcessView;
  form: ChangeForm;
  to: Instant;
  checked: ChangeCheck;
};

/** Keeps the reason as an answer and tells the process; a repeat with the same request id changes nothing more. */
export async function sendChange({
  ctx,
  kind,
  cycle,
  form,
  to,
  checked,
}: Given): Promise<{ kind: 'accepted' } | { kind: 'refused'; refusal: Refusal } | { kind: 'unavailable' }> {
  const { services, actor, now, clockOffset } = ctx;
  const { store, processes } = services;
  const { requestId, data } = checked;
  const by = toAnswerBy(actor);
  if (checked.findings.length > 0) {
    await store.appendAudit({
      at: now,
      actor: actorLabel(actor),
      action: 'privacy.confirmed',
      object: `${cycle._id}: ${checked.given.reason}`,
      result: 'ok',
    });
  }
  await store.insertAnswer({
    _id: requestId,
    taskId: null,
    processId: cycle._id,
    form: { key: CONVERSATION, version: form.version },
    data,
    outcome: changes[kind].outcome,
    by,
    at: now,
  });
  const outcome = await processes.command({
    processId: cycle._id,
    requestId,
    clockOffset,
    command: changeCommand(kind, { to, answerId: requestId, by: by.actor }),
  });
  // While nobody can say what became of it the answer stays: the process may have taken it.
  if (outcome.kind === 'refused') await store.deleteUnacceptedAnswer(requestId);
  return outcome;
}
