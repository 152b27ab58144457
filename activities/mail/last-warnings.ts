import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { IsoDate } from '../../domain/time/iso-date';
import { addWorkingDays, type WorkingCalendar } from '../../domain/time/working-days';
import type { ProcessView, TaskView } from '../../store/types';
import type { Rung } from '../../workflows/engine/definition';
import type { Instant } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { rungAt } from '../../workflows/engine/terms';
import type { Reader } from './facts';

/** A last warning may come this many working days early, where that saves a mail (decision 0011). */
export const WORKING_DAYS_EARLY = 3;

/** A question to an organisation with the state of its process. */
export type Question = { task: TaskView; state: ProcessView['state'] };

/** The day of the last reminder that the ladder has for this reader; null where it has none. */
export function lastWarningDay(
  { task, state }: Question,
  reader: Pick<Reader, 'firstContact'>,
): IsoDate | null {
  const { definition, calendar } = state;
  const own = ownReminders(taskStepOf(definition, task.step).ladder, reader);
  const last = Math.max(...own.map((rung) => rungAt(rung, { dueAt: task.dueAt, calendar })));
  return own.length === 0 ? null : toAmsterdamDate(last);
}

/** Whether a mail of now stands for the last warning: it would be due within three working days. */
export function warnsNow(
  question: Question,
  given: { reader: Pick<Reader, 'firstContact'>; now: Instant },
): boolean {
  const day = lastWarningDay(question, given.reader);
  const { calendar } = question.state;
  return day !== null && day <= addWorkingDays(toAmsterdamDate(given.now), WORKING_DAYS_EARLY, calendar);
}

/**
 * How many mails these last warnings take: each mail goes out when the first can wait no longer, and takes along what
 * would follow within three working days.
 */
export function mailsFor(days: readonly IsoDate[], calendar: WorkingCalendar): number {
  let mails = 0;
  let covered: IsoDate | null = null;
  for (const day of days.toSorted()) {
    if (covered !== null && day <= covered) continue;
    mails += 1;
    covered = addWorkingDays(day, WORKING_DAYS_EARLY, calendar);
  }
  return mails;
}

/** The other contact has rungs of his own; whoever has none hears what the first hears. */
function ownReminders(ladder: readonly Rung[], { firstContact }: Pick<Reader, 'firstContact'>): Rung[] {
  const reminders = ladder.filter((rung) => rung.do === 'remind');
  const own = reminders.filter((rung) => (rung.contact === 'second') !== firstContact);
  return own.length > 0 ? own : reminders;
}
