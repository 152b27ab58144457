import { fc } from '../../test/support/fast-check';
import { addDays, dayOfWeek } from './amsterdam';
import { fromDayNumber, type IsoDate, toDayNumber } from './iso-date';
import { freeDaysOf } from './region-calendar';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-days';

const byLaw: WorkingCalendar = {
  freeDays: freeDaysOf({ liberationDay: 'every-year', closedDays: [] }, { fromYear: 2025, toYear: 2031 }),
};
const days = fc
  .integer({ min: toDayNumber('2026-01-01'), max: toDayNumber('2030-12-31') })
  .map(fromDayNumber);
const calendars = fc.array(days, { maxLength: 40 }).map((freeDays): WorkingCalendar => ({ freeDays }));
const counts = fc.integer({ min: -120, max: 120 });

describe('hard cases by the law, 2026 to 2030', () => {
  it.each<[start: IsoDate, n: number, end: IsoDate, why: string]>([
    ['2026-04-02', 1, '2026-04-07', 'Good Friday, the weekend and Easter Monday'],
    ['2026-04-24', 1, '2026-04-28', 'weekend, and King’s Day on a Monday'],
    ['2026-05-04', 1, '2026-05-06', 'Liberation Day on a Tuesday'],
    ['2026-05-13', 1, '2026-05-15', 'Ascension Day; the Friday after is a working day'],
    ['2026-05-22', 1, '2026-05-26', 'Whit Monday'],
    ['2026-12-24', 1, '2026-12-28', 'Christmas on a Friday and Saturday'],
    ['2026-12-31', 1, '2027-01-04', 'New Year’s Day on a Friday'],
    ['2027-03-25', 1, '2027-03-30', 'Easter on the day of summer time'],
    ['2027-04-26', 1, '2027-04-28', 'King’s Day on a Tuesday'],
    ['2027-05-04', 1, '2027-05-07', 'Liberation Day and Ascension Day one after the other'],
    ['2027-05-14', 1, '2027-05-18', 'Whit Monday'],
    ['2027-12-24', 1, '2027-12-27', 'Christmas in a weekend gives no day in its place'],
    ['2028-04-13', 1, '2028-04-18', 'Easter Monday on 17 April'],
    ['2028-04-26', 1, '2028-04-28', 'King’s Day on a Thursday'],
    ['2028-12-22', 1, '2028-12-27', 'Christmas on a Monday and Tuesday'],
    ['2029-03-29', 1, '2029-04-03', 'Easter Monday on 2 April'],
    ['2029-04-26', 1, '2029-04-30', 'King’s Day on a Friday'],
    ['2029-05-09', 1, '2029-05-11', 'Ascension Day'],
    ['2030-04-18', 1, '2030-04-23', 'Easter Monday on 22 April'],
    ['2030-04-26', 1, '2030-04-29', 'King’s Day on a Saturday'],
    ['2030-06-07', 1, '2030-06-11', 'Whit Monday'],
    ['2030-12-24', 1, '2030-12-27', 'Christmas on a Wednesday and Thursday'],
    ['2027-01-27', -10, '2027-01-13', 'ten working days before a conversation'],
    ['2027-01-13', -10, '2026-12-29', 'ten back over New Year'],
    ['2027-01-08', -10, '2026-12-23', 'ten back over Christmas and New Year'],
    ['2027-01-27', 5, '2027-02-03', 'five working days after a conversation'],
    ['2027-01-16', 0, '2027-01-18', 'none from a Saturday'],
    ['2027-01-16', 1, '2027-01-18', 'one from a Saturday'],
    ['2027-01-16', -1, '2027-01-15', 'one back from a Saturday'],
    ['2027-01-15', 0, '2027-01-15', 'none from a working day'],
  ])('%s and %i working days is %s: %s', (start, n, end) => {
    expect(addWorkingDays(start, n, byLaw)).toBe(end);
  });

  it('moves King’s Day to the Saturday when 27 April is a Sunday', () => {
    const days2031 = freeDaysOf({ liberationDay: 'never', closedDays: [] }, { fromYear: 2031, toYear: 2031 });
    expect(days2031).toContain('2031-04-26');
    expect(days2031).not.toContain('2031-04-27');
  });
});

describe('working days, for any calendar', () => {
  it('adds to a working day, and only by way of working days', () => {
    fc.assert(
      fc.property(days, counts, calendars, (date, n, calendar) => {
        expect(isWorkingDay(addWorkingDays(date, n, calendar), calendar)).toBe(true);
      }),
    );
  });

  it('counts back what was added', () => {
    fc.assert(
      fc.property(
        days,
        counts.filter((n) => n !== 0),
        calendars,
        (date, n, calendar) => {
          expect(workingDaysBetween(date, addWorkingDays(date, n, calendar), calendar)).toBe(n);
        },
      ),
    );
  });

  it('comes back to a working day after as many days back', () => {
    fc.assert(
      fc.property(days, counts, calendars, (date, n, calendar) => {
        const start = nextWorkingDay(date, calendar);
        expect(addWorkingDays(addWorkingDays(start, n, calendar), -n, calendar)).toBe(start);
      }),
    );
  });

  it('keeps the order of days, and adds up', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 60 }),
        fc.nat({ max: 60 }),
        calendars,
        (date, a, b, calendar) => {
          const once = addWorkingDays(date, a + b, calendar);
          expect(addWorkingDays(addWorkingDays(date, a, calendar), b, calendar)).toBe(once);
          expect(once >= date).toBe(true);
        },
      ),
    );
  });

  it('agrees with a naive count day by day', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 200 }), calendars, (from, length, calendar) => {
        let naive = 0;
        for (let i = 1; i <= length; i += 1) {
          const day = addDays(from, i);
          if (dayOfWeek(day) < 6 && !calendar.freeDays.some((free) => free === day)) naive += 1;
        }
        expect(workingDaysBetween(from, addDays(from, length), calendar)).toBe(naive);
      }),
    );
  });
});

it('refuses half a working day', () => {
  expect(() => addWorkingDays('2027-01-12', 0.5, byLaw)).toThrow(RangeError);
});
