import { toAmsterdamDate } from '../domain/time/amsterdam';
import { freeDaysBetween } from '../domain/time/holidays';
import type { IsoDate } from '../domain/time/iso-date';
import type { Instant } from '../workflows/engine/state';

/** A demo can travel years ahead, and last year's minutes must still count their days. */
const YEARS_BACK = 1;
const YEARS_AHEAD = 6;

/** The free days of the region around this year: 5 May once in five years, as in the labour agreement of government. */
export function freeDaysAround(now: Instant): IsoDate[] {
  const year = Number(toAmsterdamDate(now).slice(0, 4));
  return freeDaysBetween({
    fromYear: year - YEARS_BACK,
    toYear: year + YEARS_AHEAD,
    liberationDay: 'lustrum',
    closedDays: [],
  });
}
