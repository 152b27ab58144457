import type { Notice } from '../../store/types';
import type { ProcessState } from '../../workflows/engine/state';
import { mailMoment } from './mail-moment';
import type { NoticeRequest } from './requests';

/** How a notice waits for the mail of its moment; written twice it is still one. */
export function noticeOf(given: { request: NoticeRequest; person: string; state: ProcessState }): Notice {
  const { request, person, state } = given;
  return {
    _id: `${state.id}/${request.key}/${person}`,
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
