import { toAmsterdamDate } from '../domain/time/amsterdam';
import type { IsoDate } from '../domain/time/iso-date';
import { freeDaysOf, type RegionCalendar } from '../domain/time/region-calendar';
import type { Instant } from '../workflows/engine/state';

/** A demo can travel years ahead, and last year's minutes must still count their days. */
const YEARS_BACK = 1;
const YEARS_AHEAD = 6;

/** The free days of the region around this year, as processes that begin now count with. */
export function freeDaysAround(now: Instant, calendar: RegionCalendar): IsoDate[] {
  const year = yearOf(now);
  return freeDaysOf(calendar, { fromYear: year - YEARS_BACK, toYear: year + YEARS_AHEAD });
}

/** The last day for which free days are worked out. */
export function lastCountedDay(now: Instant): IsoDate {
  return `${yearOf(now) + YEARS_AHEAD}-12-31`;
}

function yearOf(now: Instant): number {
  return Number(toAmsterdamDate(now).slice(0, 4));
}
