import { fromDayNumber, type IsoDate, toDayNumber } from './iso-date';

export { type IsoDate, isIsoDate } from './iso-date';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * Gives what the clock in Amsterdam is ahead of UTC, in minutes: 120 in summer time, else 60.
 * Source: directive 2000/84/EC, last Sunday of March to last Sunday of October, 01:00 UTC; holds from 1980 on
 * (until 1995 summer time ended in September, and in 1980 it began in April).
 */
export function amsterdamOffsetMinutes(instant: number): 60 | 120 {
  const year = new Date(instant).getUTCFullYear();
  return instant >= summerTimeStart(year) && instant < summerTimeEnd(year) ? 120 : 60;
}

/** Gives the day it is in Amsterdam at an instant (epoch ms). */
export function toAmsterdamDate(instant: number): IsoDate {
  return fromDayNumber(Math.floor(amsterdamClock(instant) / MS_PER_DAY));
}

/** Gives hour and minute on the clock in Amsterdam at an instant (epoch ms). */
export function toAmsterdamTime(instant: number): { hour: number; minute: number } {
  const at = new Date(amsterdamClock(instant));
  return { hour: at.getUTCHours(), minute: at.getUTCMinutes() };
}

/** Gives the last millisecond of a day in Amsterdam as epoch ms (23:59:59.999 on the clock). */
export function endOfDay(date: IsoDate): number {
  return atAmsterdam(addDays(date, 1), '00:00') - 1;
}

/**
 * Gives the instant (epoch ms) at which the clock in Amsterdam shows `hhmm` ('09:30') on a day; throws RangeError for
 * another form. A time that is skipped in March lies one hour later on the clock (02:30 becomes 03:30); of a time
 * that comes twice in October it is the first.
 */
export function atAmsterdam(date: IsoDate, hhmm: string): number {
  const [, hour, minute] = CLOCK.exec(hhmm) ?? [];
  if (hour === undefined || minute === undefined) throw new RangeError('Not a time in the form hh:mm');
  const wall = toDayNumber(date) * MS_PER_DAY + (Number(hour) * 60 + Number(minute)) * MS_PER_MINUTE;
  const asSummer = wall - 120 * MS_PER_MINUTE;
  // Read as summer time first: that is the earlier of two. When it is winter by then, winter time is what the clock showed.
  return amsterdamOffsetMinutes(asSummer) === 120 ? asSummer : wall - 60 * MS_PER_MINUTE;
}

/** Gives the day `n` calendar days later, or earlier when `n` is negative. */
export function addDays(date: IsoDate, n: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + n);
}

/** Gives the day of the week, 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: IsoDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // 1 January 1970 was a Thursday.
  const sinceMonday = (((toDayNumber(date) + 3) % 7) + 7) % 7;
  // The remainder of a division by 7, plus 1, is one of the seven: the compiler does not calculate.
  return (sinceMonday + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

function amsterdamClock(instant: number): number {
  return instant + amsterdamOffsetMinutes(instant) * MS_PER_MINUTE;
}

function summerTimeStart(year: number): number {
  return year === 1980 ? Date.UTC(1980, 3, 6, 1) : lastSundayAtOne(year, 2);
}

function summerTimeEnd(year: number): number {
  return lastSundayAtOne(year, year < 1996 ? 8 : 9);
}

function lastSundayAtOne(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay(), 1);
}
