import { addDays, dayOfWeek, endOfDay, toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { Instant } from '../../../workflows/engine/state';

/** The end of the week it is: Sunday, the last millisecond in Amsterdam. */
export function endOfWeek(now: Instant): Instant {
  const today = toAmsterdamDate(now);
  return endOfDay(addDays(today, 7 - dayOfWeek(today)));
}

/** The three groups of an inbox. */
export type Urgency = 'late' | 'thisWeek' | 'later';

/** In which group a deadline falls. */
export function urgencyOf(dueAt: Instant, now: Instant): Urgency {
  if (dueAt < now) return 'late';
  return dueAt <= endOfWeek(now) ? 'thisWeek' : 'later';
}
