import { addDays, atAmsterdam, dayOfWeek, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Instant } from '../../workflows/engine/state';

/** When the Schedule puts together what stands still, on Mondays: after the deadlines of seven, before the mail of eight. */
const OVERVIEW_TIME = '07:30';

/** The first of those moments after an instant. */
export function nextOverview(now: Instant): Instant {
  const today = toAmsterdamDate(now);
  const monday = addDays(today, (8 - dayOfWeek(today)) % 7);
  const at = atAmsterdam(monday, OVERVIEW_TIME);
  return at > now ? at : atAmsterdam(addDays(monday, 7), OVERVIEW_TIME);
}
