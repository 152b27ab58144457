import type { Refusal } from '../../workflows/engine/command';
import { actorLabel, type RequestActor, toAnswerBy } from '../access/actor';
import type { Confirmations } from '../answers/flow/confirmations';
import type { Services } from '../services';
import type { Filled, ProcessSubject, Repair } from './repair';
import type { RepairForm } from './repair-form';

export type Sent = { kind: 'accepted' } | { kind: 'refused'; refusal: Refusal } | { kind: 'unavailable' };

/**
 * Keeps what was filled in as an answer and tells the process; a repeat with the same request id changes nothing more.
 * The answer of a command that is refused is taken out again.
 */
export async function sendRepair<S extends ProcessSubject>(given: {
  services: Pick<Services, 'store' | 'processes'>;
  actor: RequestActor;
  clockOffset: number;
  repair: Repair<S, string>;
  form: RepairForm;
  filled: Filled<S>;
  /** What was confirmed about personal data; null where there was nothing to confirm. */
  confirmed: Confirmations | null;
}): Promise<Sent> {
  const { services, actor, clockOffset, repair, form, filled, confirmed } = given;
  const { store, processes } = services;
  const { subject, answerId, now } = filled;
  const processId = subject.process._id;
  const refusal = (await repair.refuse?.(store, filled)) ?? (await repair.claim?.take(store, filled));
  if (refusal) return { kind: 'refused', refusal };
  if (confirmed) {
    await store.appendAudit({
      at: now,
      actor: actorLabel(actor),
      action: 'privacy.confirmed',
      object: `${processId}: ${confirmed.reason}`,
      result: 'ok',
    });
  }
  if (repair.fields.length > 0) {
    await store.insertAnswer({
      _id: answerId,
      taskId: null,
      processId,
      form: { key: repair.form, version: form.version },
      data: { ...repair.fixed, ...filled.data },
      outcome: typeof repair.fixed?.outcome === 'string' ? repair.fixed.outcome : repair.key,
      by: toAnswerBy(actor),
      at: now,
    });
  }
  const command = repair.command(filled);
  const outcome = await processes.command({ processId, requestId: answerId, clockOffset, command });
  // While nobody can say what became of it all of this stays: the process may have taken it.
  if (outcome.kind === 'refused') {
    await repair.claim?.giveBack(store, filled, outcome.refusal);
    await store.deleteUnacceptedAnswer(answerId);
  }
  return outcome.kind === 'accepted' ? { kind: 'accepted' } : outcome;
}
