import { addDays } from '../domain/time/amsterdam';
import type { IsoDate } from '../domain/time/iso-date';
import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { AbsenceEntry, Person } from './types';

/** Who is there on a day, with all that is known of the people. */
export type StoredStaffing = { on: IsoDate; absences: AbsenceEntry[]; people: Person[] };

/** Who is away, and who was. */
export function createAbsenceQueries({ absences, people }: Pick<Collections, 'absences' | 'people'>) {
  const fromDay = { sort: { from: 1, _id: 1 } } as const;
  const around = (on: IsoDate): Promise<AbsenceEntry[]> =>
    absences.find({ from: { $lte: on }, until: { $gte: on } }, fromDay);
  return {
    /** Enters an absence; a repeat of the request changes nothing. */
    insertAbsence: (entry: AbsenceEntry): Promise<'inserted' | 'existing'> => absences.insert(entry),
    /** One absence, or null. */
    absence: (id: string): Promise<AbsenceEntry | null> => absences.byId(id),
    /** The absences that have not ended on a day, of one person or of everybody; the first to begin first. */
    absencesFrom: (on: IsoDate, person?: string): Promise<AbsenceEntry[]> =>
      absences.find({ until: { $gte: on }, ...(person === undefined ? {} : { person }) }, fromDay),
    /**
     * Ends an absence with the day before `back`; one that has not begun is then none at all. One that ended already
     * is left as it is.
     */
    async endAbsence(given: { id: string; back: IsoDate; by: string; at: Instant }): Promise<void> {
      const entry = await absences.byId(given.id);
      if (!entry || entry.until < given.back) return;
      await absences.update(
        { _id: given.id, until: entry.until },
        {
          $set: {
            until: addDays(given.back, -1),
            ended: { by: given.by, at: given.at, plannedUntil: entry.ended?.plannedUntil ?? entry.until },
          },
        },
      );
    },
    /** Puts another deputy in the place of one who leaves, in all that has not ended on a day. */
    async replaceDeputy({ from, to, on }: { from: string; to: string; on: IsoDate }): Promise<void> {
      await absences.updateAll({ deputy: from, until: { $gte: on } }, { $set: { deputy: to } });
    },
    /** Who is there on a day: at one organisation, or everywhere. */
    async staffing(on: IsoDate, organisation?: string): Promise<StoredStaffing> {
      const [away, everybody] = await Promise.all([
        around(on),
        people.find(organisation === undefined ? {} : { organisation }),
      ]);
      return { on, absences: away, people: everybody };
    },
  };
}
