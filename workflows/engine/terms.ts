import { atAmsterdam, endOfDay, toAmsterdamDate } from '../../domain/time/amsterdam';
import { type TermLength, termEndOf } from '../../domain/time/terms';
import { addWorkingDays, type WorkingCalendar } from '../../domain/time/working-days';
import type { Rung, Term } from './definition';
import type { Instant } from './state';

/** Rungs fire an hour before the mail of 08:00 leaves, so that all of a morning goes into one mail. */
const LADDER_TIME = '07:00';

/** When a term ends: the last millisecond of its day in Amsterdam. Throws when its moment is not set yet. */
export function dueOf(
  term: Term,
  given: { openedAt: Instant; moments: Readonly<Record<string, Instant>>; calendar: WorkingCalendar },
): Instant {
  const opened = toAmsterdamDate(given.openedAt);
  const anchor = term.from === 'opened' ? given.openedAt : given.moments[term.from.moment];
  if (anchor === undefined) throw new Error('a term counts from a moment that no step has set');
  const date = termEndOf(toAmsterdamDate(anchor), term, given.calendar);
  const earliest = addWorkingDays(opened, term.atLeast ?? 0, given.calendar);
  return endOfDay(date < earliest ? earliest : date);
}

/** How many working days a term takes, at about five a week; negative where it counts back. */
export function aboutWorkingDays(term: TermLength): number {
  if ('workingDays' in term) return term.workingDays;
  return 'weeks' in term ? term.weeks * 5 : Math.round((term.days * 5) / 7);
}

/**
 * When a task that is open is due after its moment moved: a later moment gives more time, an earlier one still
 * leaves the working days that somebody gets in any case, counted from now, but never more than there were.
 */
export function dueAfterMove(given: {
  term: Term;
  task: { openedAt: Instant; dueAt: Instant };
  now: Instant;
  moments: Readonly<Record<string, Instant>>;
  calendar: WorkingCalendar;
}): Instant {
  const { term, task, now, moments, calendar } = given;
  const due = dueOf(term, { openedAt: task.openedAt, moments, calendar });
  if (due >= task.dueAt) return due;
  return Math.min(task.dueAt, dueOf(term, { openedAt: now, moments, calendar }));
}

/** When a rung fires: at due itself, or at the ladder's hour on a working day before or after it. */
export function rungAt(rung: Rung, given: { dueAt: Instant; calendar: WorkingCalendar }): Instant {
  if (rung.workingDays === 0) return given.dueAt;
  const date = addWorkingDays(toAmsterdamDate(given.dueAt), rung.workingDays, given.calendar);
  return atAmsterdam(date, LADDER_TIME);
}

/** The rungs that were dealt with when due becomes another: one that now lies ahead fires again. */
export function firedBefore(
  ladder: readonly Rung[],
  given: { fired: readonly number[]; dueAt: Instant; calendar: WorkingCalendar; now: Instant },
): number[] {
  const { fired, dueAt, calendar, now } = given;
  return fired.filter((index) => {
    const rung = ladder[index];
    return rung !== undefined && rungAt(rung, { dueAt, calendar }) <= now;
  });
}
