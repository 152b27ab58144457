import { absentUntil } from '../../domain/staffing/absence';
import { actsFor } from '../../domain/staffing/acting-person';
import type { IsoDate } from '../../domain/time/iso-date';
import type { StoredStaffing } from '../../store/absences';
import type { TaskView } from '../../store/types';
import type { RequestActor } from './actor';

/** A colleague for whom somebody acts today; `until` is the last day, null where the colleague cannot be reached. */
export type Principal = { person: string; name: string; until: IsoDate | null };

/** For whom a person acts today. */
export function principalsOf(person: string, staffing: StoredStaffing): Principal[] {
  return actsFor({ person, ...staffing }).map((id) => ({
    person: id,
    name: staffing.people.find(({ _id }) => _id === id)?.name ?? 'een collega',
    until: absentUntil(id, staffing.on, staffing.absences),
  }));
}

/** The colleague in whose place somebody does a task, or null when it is his own, or not his at all. */
export function principalOf(actor: RequestActor, { person }: Pick<TaskView, 'person'>): Principal | null {
  if (actor.kind !== 'person' || person === actor.person._id) return null;
  return (actor.actsFor ?? []).find((principal) => principal.person === person) ?? null;
}
