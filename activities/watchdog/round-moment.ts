import { nextQuarter, type Quarter, quarterOf } from '../../domain/quarters';
import { addDays, atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import { datePartsOf, type IsoDate, isoDate } from '../../domain/time/iso-date';
import type { Instant } from '../../workflows/engine/state';

/** The last month of each quarter: a round opens on its first day, at seven. */
const MONTHS = [3, 6, 9, 12];
const OPENS_AT = '07:00';

/** When the Schedule last had to open a round before `now` (real time), and the quarter of that round. */
export function lastRoundMoment(now: Instant): { at: Instant; quarter: Quarter } {
  let first = firstOfMonth(toAmsterdamDate(now));
  while (!MONTHS.includes(datePartsOf(first).month) || atAmsterdam(first, OPENS_AT) > now) {
    first = firstOfMonth(addDays(first, -1));
  }
  return { at: atAmsterdam(first, OPENS_AT), quarter: nextQuarter(quarterOf(first)) };
}

function firstOfMonth(day: IsoDate): IsoDate {
  return isoDate({ ...datePartsOf(day), day: 1 });
}
