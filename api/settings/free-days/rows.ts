import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { holidaysBetween } from '../../../domain/time/holidays';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { RegionCalendar } from '../../../domain/time/region-calendar';
import type { Instant } from '../../../workflows/engine/state';
import { sentenceStart } from '../../tasks/words/day';

/** A free day that still comes; a closed one can be opened again. */
export type FreeDayRow = { date: IsoDate; why: string; closed: boolean };

/** Holidays until the end of next year, and every day of closure that still comes; by date. */
export function freeDayRows(calendar: RegionCalendar, now: Instant): FreeDayRow[] {
  const today = toAmsterdamDate(now);
  const year = Number(today.slice(0, 4));
  const holidays = holidaysBetween({
    fromYear: year,
    toYear: year + 1,
    liberationDay: calendar.liberationDay,
  }).map(({ date, name }) => ({ date, why: sentenceStart(name), closed: false }));
  const closed = calendar.closedDays.map(({ date, reason }) => ({
    date,
    why: `Regio gesloten: ${reason}`,
    closed: true,
  }));
  return [...holidays, ...closed]
    .filter(({ date }) => date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
