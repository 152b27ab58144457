import type { IsoDate } from '../time/iso-date';
import { type Absence, absencesOf, isAbsent } from './absence';
import { byCloseness, byPlace, type Colleague, mayStandIn } from './colleague';
import { isReachable } from './reachable';

/** Who is there on a day: everybody concerned, and who of them is away. */
export type Staffing = { on: IsoDate; absences: readonly Absence[]; people: readonly Colleague[] };

/**
 * Who does on a day what waits for a person: himself when he is there, else his deputy, the deputy's deputy when that
 * one is away too, and so on; else the closest colleague. Null only when nobody of his organisation can be reached, or
 * when the person is not known.
 */
export function actingPerson({ person, ...staffing }: Staffing & { person: string }): string | null {
  const known = staffing.people.find(({ _id }) => _id === person);
  if (!known) return null;
  if (isThere(known, staffing)) return person;
  const deputy = followDeputies(known, staffing);
  if (deputy) return deputy;
  return byCloseness(staffing.people, known).find((candidate) => isThere(candidate, staffing))?._id ?? null;
}

/** Which contact of an organisation is asked: its first, its second, or the person who was chosen there. */
export type Contact = 'first' | 'second' | { person: string };

/**
 * Who is asked at an organisation, whether he is there today or not: of the people who can be reached the one who was
 * chosen, or its second contact (the first, when there is no other). Null when nobody there can be reached.
 */
export function contactOf(given: {
  organisation: string;
  contact: Contact;
  people: readonly Colleague[];
}): string | null {
  const { organisation, contact, people } = given;
  const reachable = people
    .filter((person) => person.organisation === organisation && isReachable(person))
    .sort(byPlace);
  const asked =
    typeof contact === 'object'
      ? reachable.find(({ _id }) => _id === contact.person)
      : reachable[contact === 'second' ? 1 : 0];
  return (asked ?? reachable[0])?._id ?? null;
}

/** Who answers on a day for an organisation: the contact who is asked, or whoever acts for him; null when nobody is there. */
export function actingContact(given: Staffing & { organisation: string; contact: Contact }): string | null {
  const person = contactOf(given);
  return person === null ? null : actingPerson({ ...given, person });
}

/** The colleagues whose work a person does on a day, because they cannot; none when he is not there himself. */
export function actsFor({ person, ...staffing }: Staffing & { person: string }): string[] {
  return staffing.people
    .filter(({ _id }) => _id !== person && actingPerson({ person: _id, ...staffing }) === person)
    .map(({ _id }) => _id);
}

/** Whether somebody is at work on a day and can be reached. */
export function isThere(person: Colleague, { on, absences }: Omit<Staffing, 'people'>): boolean {
  return isReachable(person) && !isAbsent(person._id, on, absences);
}

/** Walks from deputy to deputy and from who left to who followed him; each person once, so it always ends. */
function followDeputies(from: Colleague, staffing: Staffing): string | null {
  const seen = new Set([from._id]);
  const queue = standInsOf(from, staffing);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next._id)) continue;
    seen.add(next._id);
    if (isThere(next, staffing) && mayStandIn(next, from)) return next._id;
    queue.push(...standInsOf(next, staffing));
  }
  return null;
}

function standInsOf(person: Colleague, { on, absences, people }: Staffing): Colleague[] {
  const deputies = absencesOf(person._id, on, absences).map(({ deputy }) => deputy);
  const ids = person.successor === undefined ? deputies : [person.successor, ...deputies];
  return ids.flatMap((id) => people.find(({ _id }) => _id === id) ?? []);
}
