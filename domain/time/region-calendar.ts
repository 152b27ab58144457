import { type Holiday, holidaysBetween, type LiberationDay } from './holidays';
import { datePartsOf, type IsoDate } from './iso-date';
import type { WorkingCalendar } from './working-days';

/** A day on which the region itself is closed, and why, as its staff reads it. */
export type ClosedDay = { date: IsoDate; reason: string };

/** What a region decides about its free days; the rest is the law. */
export type RegionCalendar = { liberationDay: LiberationDay; closedDays: readonly ClosedDay[] };

/** One change of it. */
export type CalendarChange =
  | { kind: 'liberation-day'; to: LiberationDay }
  | { kind: 'close'; days: readonly IsoDate[]; reason: string }
  | { kind: 'open'; day: IsoDate };

/** Before a region decides: 5 May once in five years, as in the labour agreements of government, and no closed days. */
export const DEFAULT_REGION_CALENDAR: RegionCalendar = { liberationDay: 'lustrum', closedDays: [] };

/** Gives the calendar after a change; closed days stay in order, and a day that was closed already keeps its reason. */
export function changedCalendar(calendar: RegionCalendar, change: CalendarChange): RegionCalendar {
  switch (change.kind) {
    case 'liberation-day':
      return { ...calendar, liberationDay: change.to };
    case 'open':
      return { ...calendar, closedDays: calendar.closedDays.filter(({ date }) => date !== change.day) };
    case 'close': {
      const closed = new Set(calendar.closedDays.map(({ date }) => date));
      const added = change.days
        .filter((date) => !closed.has(date))
        .map((date) => ({ date, reason: change.reason }));
      return { ...calendar, closedDays: [...calendar.closedDays, ...added].sort(byDate) };
    }
  }
}

/** Gives every free day of the years, once and in order: the holidays of the law and the days of closure. */
export function freeDaysOf(calendar: RegionCalendar, years: { fromYear: number; toYear: number }): IsoDate[] {
  const holidays = holidaysBetween({ ...years, liberationDay: calendar.liberationDay });
  const closed = calendar.closedDays.filter(({ date }) => isWithin(date, years));
  return [...new Set([...holidays, ...closed].map(({ date }) => date))].sort();
}

/** Gives the holiday that a day is, or null. */
export function holidayOn(date: IsoDate, liberationDay: LiberationDay): Holiday | null {
  const { year } = datePartsOf(date);
  const holidays = holidaysBetween({ fromYear: year, toYear: year, liberationDay });
  return holidays.find((holiday) => holiday.date === date) ?? null;
}

/** Gives the closed day that a day is, or null. */
export function closedDayOn(date: IsoDate, calendar: RegionCalendar): ClosedDay | null {
  return calendar.closedDays.find((day) => day.date === date) ?? null;
}

/** Gives the calendar to count with around a day: its own year, the one before and the one after. */
export function workingCalendarAround(date: IsoDate, calendar: RegionCalendar): WorkingCalendar {
  const { year } = datePartsOf(date);
  return { freeDays: freeDaysOf(calendar, { fromYear: year - 1, toYear: year + 1 }) };
}

function byDate(a: ClosedDay, b: ClosedDay): number {
  return a.date < b.date ? -1 : 1;
}

function isWithin(date: IsoDate, { fromYear, toYear }: { fromYear: number; toYear: number }): boolean {
  const { year } = datePartsOf(date);
  return year >= fromYear && year <= toYear;
}
