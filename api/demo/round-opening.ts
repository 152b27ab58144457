import { nextQuarter, type Quarter, quarterOf, quarterStart } from '../../domain/quarters';
import { addDays, atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import { datePartsOf, isoDate } from '../../domain/time/iso-date';
import type { Instant } from '../../workflows/engine/state';

/** The hour at which the Schedule opens a round. */
const OPENING_TIME = '07:00';

/** When a quarter's round opens by itself: the first day of the month before the quarter, 07:00 in Amsterdam. */
export function openingOf(quarter: Quarter): Instant {
  const dayBefore = addDays(quarterStart(quarter), -1);
  const { year, month } = datePartsOf(dayBefore);
  return atAmsterdam(isoDate({ year, month, day: 1 }), OPENING_TIME);
}

/** The first round to open after an instant whose quarter is not among those that are open already. */
export function nextOpening(
  now: Instant,
  { opened }: { opened: readonly Quarter[] },
): { quarter: Quarter; at: Instant } {
  let quarter = quarterOf(toAmsterdamDate(now));
  while (openingOf(quarter) <= now || opened.includes(quarter)) quarter = nextQuarter(quarter);
  return { quarter, at: openingOf(quarter) };
}
