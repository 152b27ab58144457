import { actingPerson, contactOf, type Staffing } from '../../domain/staffing/acting-person';
import { byCloseness } from '../../domain/staffing/colleague';
import { isReachable } from '../../domain/staffing/reachable';
import { mailMoment } from '../../domain/staffing/rhythm';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { AbsenceEntry, Person } from '../../store/types';
import type { ProcessState } from '../../workflows/engine/state';
import { isByHand } from '../mail/matter';
import { guestId, type NoticeRequest } from './requests';

/** Everybody, and the absences that are entered: enough to say who gets a mail on any of the coming days. */
export type Office = { people: readonly Person[]; absences: readonly AbsenceEntry[] };

/** Who gets a mail and when; `meantFor` is somebody else for whom he acts then. */
export type Addressee = { person: string; meantFor?: string; deliverAt: number };

/**
 * Who a notice is for by name, whether he is there or not; null when nobody is known there. A claimed task belongs to
 * who claimed it.
 */
export function principalOf(
  { to, taskId }: NoticeRequest,
  given: { state: ProcessState; office: Office },
): string | null {
  const { state, office } = given;
  if ('guest' in to) return guestId(state.id, to.guest);
  if ('person' in to) return to.person;
  if ('organisation' in to) return contactOf({ contact: 'first', ...to, people: office.people });
  const task = state.tasks.find(({ id }) => id === taskId);
  const mine = task?.assignee.kind === 'person' && task.assignee.role === to.role;
  return mine && task.assignee.kind === 'person' ? task.assignee.person : state.people[to.role];
}

/** Who gets it at the moment at which its mail leaves, by the rhythm of who gets it; null when nobody can be reached. */
export function addresseeOf(
  request: Pick<NoticeRequest, 'at' | 'kind'>,
  given: { principal: string; state: Pick<ProcessState, 'calendar'>; office: Office },
): Addressee | null {
  const { principal, state, office } = given;
  const { at, kind } = request;
  const moment = (rhythm: Person['rhythm'] = 'daily'): number =>
    mailMoment({ at, rhythm, byHand: isByHand(kind), calendar: state.calendar });
  const known = office.people.find(({ _id }) => _id === principal);
  // An extra participant is nobody of the product: nothing is known but the place of his address.
  if (!known) return { person: principal, deliverAt: moment() };
  const acting = standInFor(known, { ...office, on: toAmsterdamDate(moment(known.rhythm)) });
  if (!acting) return null;
  const deliverAt = moment(acting.rhythm);
  return acting._id === principal
    ? { person: principal, deliverAt }
    : { person: acting._id, meantFor: principal, deliverAt };
}

/**
 * Who gets on a day what is meant for a person: whoever acts for him. On a day on which nobody does, himself when his
 * address takes mail, else the closest colleague whose address does: their mailbox waits for them. Null when none takes mail.
 */
export function standInFor(
  person: Person,
  staffing: Omit<Staffing, 'people'> & { people: readonly Person[] },
): Person | null {
  const acting = actingPerson({ person: person._id, ...staffing });
  const found = staffing.people.find(({ _id }) => _id === acting);
  if (found) return found;
  if (isReachable(person)) return person;
  const waits = byCloseness(staffing.people, person).find(isReachable);
  return staffing.people.find(({ _id }) => _id === waits?._id) ?? null;
}
