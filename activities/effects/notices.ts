import type { Notice } from '../../store/types';
import type { EffectsBatch } from '../../workflows/contract';
import type { Addressee } from './recipients';
import type { NoticeRequest } from './requests';
import { writtenBy } from './views';

/** How a notice waits for the mail of its moment; written twice it is still one. */
export function noticeOf(given: {
  request: NoticeRequest;
  to: Addressee;
  batch: Pick<EffectsBatch, 'state' | 'decidedAt'>;
}): Notice {
  const { request, to, batch } = given;
  const { state } = batch;
  return {
    // The kind is part of the key: a batch that was decided again may tell something else under the same number.
    // Who it is meant for is, too, and not who gets it: that may be somebody else by the time of the repeat.
    _id: `${state.id}/${request.key}/${request.kind}/${to.meantFor ?? to.person}`,
    kind: request.kind,
    processId: state.id,
    subject: state.subject,
    taskId: request.taskId,
    reference: null,
    at: request.at,
    ...to,
    status: 'waiting',
    mail: null,
    ...writtenBy(batch),
  };
}

/** For each person when the first of these mails must leave. */
export function firstDeliveries(notices: readonly Notice[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { person, deliverAt } of notices) {
    first.set(person, Math.min(deliverAt, first.get(person) ?? deliverAt));
  }
  return first;
}
