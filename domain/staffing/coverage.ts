import { addDays } from '../time/amsterdam';
import type { IsoDate } from '../time/iso-date';
import type { Absence } from './absence';
import { actingPerson } from './acting-person';
import type { Colleague } from './colleague';

/** Days in a row on which the same person acts; null when nobody does. */
export type Cover = { from: IsoDate; until: IsoDate; acting: string | null };

/** Who acts for a person on each day of an absence, with what else is entered for those days. */
export function coverageOf(given: {
  absence: Absence;
  absences: readonly Absence[];
  people: readonly Colleague[];
}): Cover[] {
  const { absence, people } = given;
  const absences = [...given.absences, absence];
  const covers: Cover[] = [];
  for (let on = absence.from; on <= absence.until; on = addDays(on, 1)) {
    const acting = actingPerson({ person: absence.person, on, absences, people });
    const last = covers.at(-1);
    if (last && last.acting === acting) last.until = on;
    else covers.push({ from: on, until: on, acting });
  }
  return covers;
}
