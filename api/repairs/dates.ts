import { addDays, endOfDay, toAmsterdamDate } from '../../domain/time/amsterdam';
import { formatDay } from '../../domain/time/dutch-dates';
import { type IsoDate, isIsoDate } from '../../domain/time/iso-date';
import { isWorkingDay } from '../../domain/time/working-days';
import type { FormData, Problem } from '../../forms/types';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { sentenceStart } from '../tasks/words/day';

/** Nothing rests or waits for longer than a year, so that nothing is forgotten. */
const MOST_DAYS = 366;

/** The day that was chosen; today where none was, which `dateProblems` refuses. */
export function dayOf(data: FormData, now: Instant): IsoDate {
  const date = String(data.date ?? '').slice(0, 10);
  return isIsoDate(date) ? date : toAmsterdamDate(now);
}

/** The end of the day that was chosen. */
export function endOfChosenDay(data: FormData, now: Instant): Instant {
  return endOfDay(dayOf(data, now));
}

/** What is wrong with a chosen day: it must lie after another (today, or a deadline), and within a year. */
export function dateProblems(given: {
  data: FormData;
  now: Instant;
  label: string;
  after?: { day: IsoDate; message: string };
}): Problem[] {
  const { data, now, label, after } = given;
  const today = toAmsterdamDate(now);
  const day = dayOf(data, now);
  const problem = (message: string): Problem[] => [{ path: 'date', code: 'rule', label, message }];
  if (day < today) return problem('Deze dag is al voorbij. Kies een dag die nog komt.');
  if (after && day <= after.day) return problem(after.message);
  if (day === today) return problem('Dat is vandaag. Kies een dag die nog komt.');
  return day > addDays(today, MOST_DAYS)
    ? problem('Dat is over meer dan een jaar. Kies een dag binnen een jaar; verlengen kan altijd.')
    : [];
}

/** Says that a chosen day is free; nothing for a working day. */
export function freeDayFact(data: FormData, { now, state }: { now: Instant; state: ProcessState }): string[] {
  const day = dayOf(data, now);
  return isWorkingDay(day, state.calendar) ? [] : [`${sentenceStart(formatDay(day))} is geen werkdag.`];
}
