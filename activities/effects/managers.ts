import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Store } from '../../store/store';
import type { AnyNoticeKind, Notice } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { type Addressee, addresseeOf } from './recipients';

/** A manager, and who gets his mail and when. */
export type ManagerToTell = { meantFor: string; to: Addressee };

/** Every manager, or whoever acts for him: for what belongs to no single process. */
export async function managersToTell(
  store: Store,
  { kind, now }: { kind: AnyNoticeKind; now: Instant },
): Promise<ManagerToTell[]> {
  const [people, absences, calendar] = await Promise.all([
    store.listPeople(),
    store.absencesFrom(toAmsterdamDate(now)),
    store.workingCalendar(),
  ]);
  return people.flatMap(({ _id, role, leftAt }) => {
    if (role !== 'manager' || leftAt) return [];
    const given = { principal: _id, state: { calendar }, office: { people, absences } };
    const to = addresseeOf({ at: now, kind }, given);
    return to ? [{ meantFor: _id, to }] : [];
  });
}

/** What a manager must hear that no process wrote; `reference` is what it is about. */
export function noticeToManager(given: {
  id: string;
  kind: AnyNoticeKind;
  reference: string;
  to: Addressee;
  now: Instant;
}): Notice {
  const { id, kind, reference, to, now } = given;
  return {
    _id: id,
    kind,
    processId: null,
    subject: null,
    taskId: null,
    reference,
    at: now,
    ...to,
    status: 'waiting',
    mail: null,
    // No batch of a process wrote this.
    sequence: 0,
    order: 0,
  };
}
