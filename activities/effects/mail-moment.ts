import { addDays, atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import { nextWorkingDay, type WorkingCalendar } from '../../domain/time/working-days';
import type { Instant } from '../../workflows/engine/state';

/** Mail leaves at eight on working days, when people begin. */
const MAIL_TIME = '08:00';

/** When the mail leaves in which something of this instant stands: the next working day at 08:00 in Amsterdam. */
export function mailMoment(at: Instant, calendar: WorkingCalendar): Instant {
  const today = toAmsterdamDate(at);
  const first = at <= atAmsterdam(today, MAIL_TIME) ? today : addDays(today, 1);
  return atAmsterdam(nextWorkingDay(first, calendar), MAIL_TIME);
}
