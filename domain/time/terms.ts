import { addDays } from './amsterdam';
import type { IsoDate } from './iso-date';
import {
  addWorkingDays,
  nextWorkingDay,
  previousWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-days';

/** How long a term is; a negative number counts back from a day, as in "two weeks before the conversation". */
export type TermLength = { workingDays: number } | { days: number } | { weeks: number };

/** From this many days on, a term holds at least `WORKING_DAYS_INSIDE` working days (article 2). */
const SHORTEST_PROTECTED_DAYS = 3;
const WORKING_DAYS_INSIDE = 2;

/**
 * Gives the last day of a term that is counted from `from`; that day itself never counts. Due is the end of the day
 * that this gives. Throws RangeError when the length is not whole.
 *
 * Source: Algemene termijnenwet. A term in days or weeks that ends on a free day ends on the next working day
 * (article 1, first paragraph); a term of three days or more holds at least two working days (article 2). A term that
 * is counted back is never made longer (article 1, second paragraph): it ends on the last working day before, so that
 * whoever waits for it keeps the time that was promised. The law leaves out terms of more than 90 days or twelve weeks
 * (article 4); ours are no terms of law, and long ones end on a working day as well.
 */
export function termEndOf(from: IsoDate, length: TermLength, calendar: WorkingCalendar): IsoDate {
  if ('workingDays' in length) return addWorkingDays(from, length.workingDays, calendar);
  const days = 'weeks' in length ? length.weeks * 7 : length.days;
  if (!Number.isInteger(days)) throw new RangeError('A term is a whole number of days or weeks');
  const end = addDays(from, days);
  if (days < 0) return previousWorkingDay(end, calendar);
  if (days < SHORTEST_PROTECTED_DAYS) return nextWorkingDay(end, calendar);
  return withWorkingDaysInside({ from, end: nextWorkingDay(end, calendar), calendar });
}

function withWorkingDaysInside(given: { from: IsoDate; end: IsoDate; calendar: WorkingCalendar }): IsoDate {
  const inside = workingDaysBetween(given.from, given.end, given.calendar);
  return inside >= WORKING_DAYS_INSIDE
    ? given.end
    : addWorkingDays(given.end, WORKING_DAYS_INSIDE - inside, given.calendar);
}
