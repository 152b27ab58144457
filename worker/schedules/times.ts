import type { CalendarSpecDescription, IntervalSpecDescription } from '@temporalio/client';

/** Moments in a calendar; what is absent means every day, every month, or at zero. */
type Moments = {
  months?: CalendarSpecDescription['month'][number]['start'][];
  dayOfMonth?: number;
  dayOfWeek?: CalendarSpecDescription['dayOfWeek'][number]['start'];
  hour: number;
  minute?: number;
  comment: string;
};

const MINUTE = 60_000;

/** Moments in a calendar, written out as Temporal gives them back: so they can be compared. */
export function calendar(moments: Moments): CalendarSpecDescription {
  const { months, dayOfMonth, dayOfWeek, hour, minute = 0, comment } = moments;
  return {
    second: [only(0)],
    minute: [only(minute)],
    hour: [only(hour)],
    dayOfMonth: [dayOfMonth === undefined ? { start: 1, end: 31, step: 1 } : only(dayOfMonth)],
    month: months?.map(only) ?? [{ start: 'JANUARY', end: 'DECEMBER', step: 1 }],
    // To Temporal no range at all is every year.
    year: [],
    dayOfWeek: [dayOfWeek === undefined ? { start: 'SUNDAY', end: 'SATURDAY', step: 1 } : only(dayOfWeek)],
    comment,
  };
}

/** Once every so many minutes. */
export function everyMinutes(minutes: number): IntervalSpecDescription {
  return { every: minutes * MINUTE, offset: 0 };
}

function only<Unit>(unit: Unit): { start: Unit; end: Unit; step: number } {
  return { start: unit, end: unit, step: 1 };
}
