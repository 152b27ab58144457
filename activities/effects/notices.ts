import type { Notice } from '../../store/types';
import type { EffectsBatch } from '../../workflows/contract';
import { mailMoment } from './mail-moment';
import type { NoticeRequest } from './requests';
import { writtenBy } from './views';

/** How a notice waits for the mail of its moment; written twice it is still one. */
export function noticeOf(given: {
  request: NoticeRequest;
  person: string;
  batch: Pick<EffectsBatch, 'state' | 'decidedAt'>;
}): Notice {
  const { request, person, batch } = given;
  const { state } = batch;
  return {
    // The kind is part of the key: a batch that was decided again may tell something else under the same number.
    _id: `${state.id}/${request.key}/${request.kind}/${person}`,
    kind: request.kind,
    person,
    processId: state.id,
    subject: state.subject,
    taskId: request.taskId,
    reference: null,
    at: request.at,
    deliverAt: mailMoment(request.at, state.calendar),
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
