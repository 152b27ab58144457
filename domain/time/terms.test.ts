import { fc } from '../../test/support/fast-check';
import { addDays } from './amsterdam';
import { fromDayNumber, type IsoDate, toDayNumber } from './iso-date';
import { freeDaysOf } from './region-calendar';
import { type TermLength, termEndOf } from './terms';
import { isWorkingDay, type WorkingCalendar, workingDaysBetween } from './working-days';

const byLaw: WorkingCalendar = {
  freeDays: freeDaysOf({ liberationDay: 'every-year', closedDays: [] }, { fromYear: 2025, toYear: 2031 }),
};
const days = fc
  .integer({ min: toDayNumber('2026-01-01'), max: toDayNumber('2030-12-31') })
  .map(fromDayNumber);
const calendars = fc.array(days, { maxLength: 60 }).map((freeDays): WorkingCalendar => ({ freeDays }));

describe('hard cases by the law, 2026 to 2030', () => {
  it.each<[from: IsoDate, length: TermLength, end: IsoDate, why: string]>([
    ['2027-01-12', { days: 0 }, '2027-01-12', 'none from a working day'],
    ['2027-01-16', { days: 0 }, '2027-01-18', 'none from a Saturday'],
    ['2027-01-13', { days: 2 }, '2027-01-15', 'ends on a working day'],
    ['2027-01-14', { days: 2 }, '2027-01-18', 'ends on a Saturday'],
    ['2027-01-14', { days: 3 }, '2027-01-18', 'ends on a Sunday; Friday and Monday are two working days'],
    ['2027-01-15', { days: 2 }, '2027-01-18', 'shorter than three days: one working day is enough'],
    ['2027-01-15', { days: 3 }, '2027-01-19', 'Saturday to Monday holds one working day, so Tuesday'],
    ['2027-03-25', { days: 3 }, '2027-03-31', 'Good Friday to Easter Monday, and two working days after it'],
    ['2027-03-25', { days: 5 }, '2027-03-31', 'Tuesday after Easter is the only working day'],
    ['2026-03-27', { weeks: 1 }, '2026-04-07', 'ends on Good Friday, so after Easter'],
    ['2026-04-13', { weeks: 2 }, '2026-04-28', 'ends on King’s Day'],
    ['2026-04-21', { weeks: 2 }, '2026-05-06', 'ends on Liberation Day'],
    ['2027-04-22', { weeks: 2 }, '2027-05-07', 'ends on Ascension Day, the day after Liberation Day'],
    ['2028-05-25', { days: 11 }, '2028-06-06', 'ends on Whit Monday'],
    ['2026-12-18', { weeks: 1 }, '2026-12-28', 'ends on Christmas Day, a Friday'],
    ['2027-12-18', { weeks: 1 }, '2027-12-27', 'ends on Christmas Day, a Saturday'],
    ['2027-12-24', { weeks: 1 }, '2027-12-31', 'New Year’s Eve is a working day'],
    ['2026-12-31', { days: 1 }, '2027-01-04', 'New Year’s Day on a Friday'],
    ['2028-02-15', { weeks: 2 }, '2028-02-29', 'ends on the leap day'],
    ['2028-02-28', { days: 2 }, '2028-03-01', 'over the leap day'],
    ['2027-03-22', { weeks: 2 }, '2027-04-05', 'summer time begins inside'],
    ['2027-10-25', { weeks: 2 }, '2027-11-08', 'the first week after winter time began'],
    ['2026-01-05', { weeks: 52 }, '2027-01-04', 'longer than the law covers, and yet on a working day'],
    ['2026-01-02', { weeks: 52 }, '2027-01-04', 'longer than the law covers, ends on New Year’s Day'],
    ['2027-01-27', { weeks: -2 }, '2027-01-13', 'two weeks before a conversation'],
    ['2027-01-12', { days: -3 }, '2027-01-08', 'counted back to a Saturday: never longer'],
    ['2027-04-12', { weeks: -2 }, '2027-03-25', 'counted back to Easter Monday: the Thursday before'],
    ['2027-01-13', { workingDays: 10 }, '2027-01-27', 'ten working days'],
    ['2027-01-27', { workingDays: -10 }, '2027-01-13', 'ten working days back'],
  ])('%s and %j is %s: %s', (from, length, end) => expect(termEndOf(from, length, byLaw)).toBe(end));
});

describe('terms in days, for any calendar', () => {
  const forward = fc.nat({ max: 400 });

  it('end on a working day, never before what was counted, with only free days or too few working days between', () => {
    fc.assert(
      fc.property(days, forward, calendars, (from, length, calendar) => {
        const end = termEndOf(from, { days: length }, calendar);
        expect(isWorkingDay(end, calendar)).toBe(true);
        expect(end >= addDays(from, length)).toBe(true);
        const beyond = workingDaysBetween(addDays(from, length - 1), end, calendar);
        expect(beyond).toBeLessThanOrEqual(2);
        if (beyond === 2) expect(workingDaysBetween(from, end, calendar)).toBe(2);
      }),
    );
  });

  it('hold two working days from three days on', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 3, max: 30 }), calendars, (from, length, calendar) => {
        const end = termEndOf(from, { days: length }, calendar);
        expect(workingDaysBetween(from, end, calendar)).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('end on the last working day before when they are counted back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), calendars, (from, length, calendar) => {
        const end = termEndOf(from, { days: -length }, calendar);
        expect(isWorkingDay(end, calendar)).toBe(true);
        expect(workingDaysBetween(end, addDays(from, -length), calendar)).toBe(0);
      }),
    );
  });

  it('never end earlier when they are longer or begin later', () => {
    fc.assert(
      fc.property(days, forward, calendars, (from, length, calendar) => {
        const end = termEndOf(from, { days: length }, calendar);
        expect(termEndOf(from, { days: length + 1 }, calendar) >= end).toBe(true);
        expect(termEndOf(addDays(from, 1), { days: length }, calendar) >= end).toBe(true);
      }),
    );
  });

  it('are as long in weeks as in seven times as many days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), calendars, (from, weeks, calendar) => {
        expect(termEndOf(from, { weeks }, calendar)).toBe(termEndOf(from, { days: weeks * 7 }, calendar));
      }),
    );
  });
});

it.each<[TermLength]>([[{ days: 1.5 }], [{ weeks: 0.5 }], [{ workingDays: 0.5 }]])('refuses %j', (length) => {
  expect(() => termEndOf('2027-01-12', length, byLaw)).toThrow(RangeError);
});
