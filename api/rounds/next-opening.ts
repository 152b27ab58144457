import { nextQuarter, type Quarter, quarterOf, quarterStart } from '../../domain/quarters';
import { addDays, atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import { datePartsOf, isoDate } from '../../domain/time/iso-date';
import type { Instant } from '../../workflows/engine/state';

/** The hour at which the Schedule opens a round, on the first day of the month before its quarter. */
const OPENING_TIME = '07:00';

/** When the round of a quarter opens by itself. */
export function opensAt(quarter: Quarter): Instant {
  const { year, month } = datePartsOf(addDays(quarterStart(quarter), -1));
  return atAmsterdam(isoDate({ year, month, day: 1 }), OPENING_TIME);
}

/** The round that opens by itself next, and when. */
export function nextByItself(now: Instant): { quarter: Quarter; at: Instant } {
  let quarter = nextQuarter(quarterOf(toAmsterdamDate(now)));
  while (opensAt(quarter) <= now) quarter = nextQuarter(quarter);
  return { quarter, at: opensAt(quarter) };
}

/**
 * The first quarter, from the one it is now, of which no cycle exists: this one or the next; null when both are open. A
 * region that never had a round does not begin in the last month of a quarter with what is nearly over.
 */
export function quarterToOpen(quarters: readonly Quarter[], now: Instant): Quarter | null {
  const current = quarterOf(toAmsterdamDate(now));
  if (quarters.length === 0 && opensAt(nextQuarter(current)) <= now) return nextQuarter(current);
  return [current, nextQuarter(current)].find((quarter) => !quarters.includes(quarter)) ?? null;
}
