import { addDays } from '../time/amsterdam';
import type { IsoDate } from '../time/iso-date';

/** Somebody is away from `from` until and including `until`; `deputy` does his work. */
export type Absence = { person: string; from: IsoDate; until: IsoDate; deputy: string };

/** The absences of a person on a day, the one that began last first. */
export function absencesOf(person: string, on: IsoDate, absences: readonly Absence[]): Absence[] {
  return absences
    .filter((absence) => absence.person === person && absence.from <= on && on <= absence.until)
    .sort((a, b) => compare(b.from, a.from) || compare(a.deputy, b.deputy));
}

/** Whether somebody is away on a day. */
export function isAbsent(person: string, on: IsoDate, absences: readonly Absence[]): boolean {
  return absencesOf(person, on, absences).length > 0;
}

/** The last day on which somebody who is away on `on` is away without a break, or null when he is there. */
export function absentUntil(person: string, on: IsoDate, absences: readonly Absence[]): IsoDate | null {
  const lasts = absencesOf(person, on, absences).map(({ until }) => until);
  const last = lasts.toSorted(compare).at(-1);
  if (last === undefined) return null;
  return absentUntil(person, addDays(last, 1), absences) ?? last;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
