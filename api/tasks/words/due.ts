import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatWorkingDays } from '../../../domain/time/dutch-dates';
import { type WorkingCalendar, workingDaysBetween } from '../../../domain/time/working-days';
import type { Instant } from '../../../workflows/engine/state';
import { nearDay } from './day';

type Given = { dueAt: Instant; now: Instant; calendar: WorkingCalendar };

/** How many working days a deadline has passed; 0 while it has not, or when only free days came after it. */
export function workingDaysLate({ dueAt, now, calendar }: Given): number {
  if (now <= dueAt) return 0;
  return workingDaysBetween(toAmsterdamDate(dueAt), toAmsterdamDate(now), calendar);
}

/** When something must be or should have been ready: 'moest woensdag 3 februari klaar zijn, 3 werkdagen te laat'. */
export function dueInWords(given: Given): string {
  const { dueAt, now, calendar } = given;
  if (now > dueAt) {
    const late = workingDaysLate(given);
    const howLate = late > 0 ? `${formatWorkingDays(late)} te laat` : 'te laat';
    return `moest ${nearDay(dueAt, now)} klaar zijn, ${howLate}`;
  }
  const left = workingDaysBetween(toAmsterdamDate(now), toAmsterdamDate(dueAt), calendar);
  const day = nearDay(dueAt, now);
  if (day === 'vandaag' || day === 'morgen') return `moet ${day} klaar zijn`;
  return `moet uiterlijk ${day} klaar zijn, over ${formatWorkingDays(left)}`;
}
