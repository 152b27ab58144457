import { addDays, dayOfWeek } from './amsterdam';
import type { IsoDate } from './iso-date';

/** The days on which nobody works besides Saturdays and Sundays; plain data that is kept with a process. */
export type WorkingCalendar = { freeDays: readonly IsoDate[] };

/** Tells whether a day is a working day: Monday to Friday and not free. */
export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar): boolean {
  return dayOfWeek(date) <= 5 && !calendar.freeDays.includes(date);
}

/** Gives the day itself when it is a working day, else the first working day after it. */
export function nextWorkingDay(date: IsoDate, calendar: WorkingCalendar): IsoDate {
  return nearestWorkingDay({ from: date, step: 1, calendar });
}

/** Gives the day itself when it is a working day, else the last working day before it. */
export function previousWorkingDay(date: IsoDate, calendar: WorkingCalendar): IsoDate {
  return nearestWorkingDay({ from: date, step: -1, calendar });
}

/**
 * Gives the `n`th working day after a day, or before it when `n` is negative; the day itself never counts.
 * With `n` 0 it gives the day itself, or the next working day when it is free. Throws RangeError when `n` is not whole.
 */
export function addWorkingDays(date: IsoDate, n: number, calendar: WorkingCalendar): IsoDate {
  if (!Number.isInteger(n)) throw new RangeError('A number of working days is a whole number');
  if (n === 0) return nextWorkingDay(date, calendar);
  const step = n > 0 ? 1 : -1;
  let day = date;
  for (let left = Math.abs(n); left > 0; left -= 1) {
    day = nearestWorkingDay({ from: addDays(day, step), step, calendar });
  }
  return day;
}

/**
 * Counts the working days on the way from one day to another, the first not included and the last included; negative
 * when `to` lies before `from`. So `workingDaysBetween(d, addWorkingDays(d, n, c), c)` is `n` for every `n` but 0.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) count += step;
  }
  return count;
}

function nearestWorkingDay({
  from,
  step,
  calendar,
}: {
  from: IsoDate;
  step: 1 | -1;
  calendar: WorkingCalendar;
}): IsoDate {
  let day = from;
  while (!isWorkingDay(day, calendar)) day = addDays(day, step);
  return day;
}
