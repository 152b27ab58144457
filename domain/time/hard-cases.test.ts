import { fc } from '../../test/support/fast-check';
import { addDays, endOfDay, toAmsterdamDate } from './amsterdam';
import type { LiberationDay } from './holidays';
import { fromDayNumber, type IsoDate, toDayNumber } from './iso-date';
import { freeDaysOf } from './region-calendar';
import { type TermLength, termEndOf } from './terms';
import type { WorkingCalendar } from './working-days';

const calendarOf = (liberationDay: LiberationDay): WorkingCalendar => ({
  freeDays: freeDaysOf({ liberationDay, closedDays: [] }, { fromYear: 2025, toYear: 2032 }),
});
const byLaw = calendarOf('every-year');
const byAgreement = calendarOf('lustrum');
const neverFree = calendarOf('never');

describe('what is due is due at the last millisecond of its day in Amsterdam, 2026 to 2030', () => {
  it.each<[from: IsoDate, length: TermLength, due: string, why: string]>([
    ['2026-03-20', { workingDays: 10 }, '2026-04-07T21:59:59.999Z', 'summer time begins, then Easter'],
    ['2026-03-27', { days: 2 }, '2026-03-30T21:59:59.999Z', 'ends on the Sunday of 23 hours, so Monday'],
    ['2026-10-23', { workingDays: 1 }, '2026-10-26T22:59:59.999Z', 'over the Sunday of 25 hours'],
    ['2026-10-19', { weeks: 1 }, '2026-10-26T22:59:59.999Z', 'a week of 169 hours'],
    ['2027-03-25', { workingDays: 1 }, '2027-03-30T21:59:59.999Z', 'Easter on the day of summer time'],
    ['2027-03-22', { weeks: 1 }, '2027-03-30T21:59:59.999Z', 'ends on Easter Monday, after the change'],
    ['2027-10-29', { days: 2 }, '2027-11-01T22:59:59.999Z', 'ends on the Sunday of winter time'],
    [
      '2027-12-24',
      { workingDays: 5 },
      '2027-12-31T22:59:59.999Z',
      'Christmas in a weekend gives nothing back',
    ],
    ['2027-12-31', { workingDays: 1 }, '2028-01-03T22:59:59.999Z', 'New Year’s Day on a Saturday'],
    ['2028-02-28', { workingDays: 1 }, '2028-02-29T22:59:59.999Z', 'the leap day is a working day'],
    ['2028-02-29', { weeks: 52 }, '2029-02-27T22:59:59.999Z', 'a year of weeks from the leap day'],
    ['2028-03-24', { workingDays: 1 }, '2028-03-27T21:59:59.999Z', 'summer time begins on 26 March'],
    ['2028-10-27', { workingDays: 1 }, '2028-10-30T22:59:59.999Z', 'winter time begins on 29 October'],
    ['2028-12-29', { workingDays: 1 }, '2029-01-02T22:59:59.999Z', 'New Year’s Day on a Monday'],
    ['2029-03-23', { workingDays: 5 }, '2029-04-03T21:59:59.999Z', 'summer time begins, then Easter'],
    ['2029-10-26', { days: 3 }, '2029-10-30T22:59:59.999Z', 'too few working days inside, over the change'],
    ['2030-03-29', { days: 2 }, '2030-04-01T21:59:59.999Z', 'ends on the Sunday of summer time'],
    ['2030-10-25', { weeks: 1 }, '2030-11-01T22:59:59.999Z', 'winter time begins on 27 October'],
    ['2030-12-31', { workingDays: 1 }, '2031-01-02T22:59:59.999Z', 'over the last year end'],
    ['2026-10-30', { workingDays: -5 }, '2026-10-23T21:59:59.999Z', 'counted back over the change'],
    ['2030-04-12', { workingDays: -10 }, '2030-03-29T22:59:59.999Z', 'counted back into winter time'],
    ['2026-03-25', { weeks: 31 }, '2026-10-28T22:59:59.999Z', 'both changes of one year inside'],
  ])('%s and %j: %s (%s)', (from, length, due) => {
    expect(new Date(endOfDay(termEndOf(from, length, byLaw))).toISOString()).toBe(due);
  });

  it('whatever the term and wherever the clock changes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toDayNumber('2026-01-01'), max: toDayNumber('2030-12-31') }).map(fromDayNumber),
        fc.integer({ min: -200, max: 200 }),
        fc.constantFrom('days' as const, 'workingDays' as const),
        (from, n, unit) => {
          const length = unit === 'days' ? { days: n } : { workingDays: n };
          const end = termEndOf(from, length, byLaw);
          const due = endOfDay(end);
          expect(toAmsterdamDate(due)).toBe(end);
          expect(toAmsterdamDate(due + 1)).toBe(addDays(end, 1));
        },
      ),
    );
  });
});

describe('5 May under each setting', () => {
  it.each<[from: IsoDate, everyYear: IsoDate, lustrum: IsoDate, never: IsoDate]>([
    ['2026-05-04', '2026-05-06', '2026-05-05', '2026-05-05'],
    ['2027-05-04', '2027-05-07', '2027-05-05', '2027-05-05'],
    ['2028-05-04', '2028-05-08', '2028-05-05', '2028-05-05'],
    ['2029-05-04', '2029-05-07', '2029-05-07', '2029-05-07'],
    ['2030-05-03', '2030-05-06', '2030-05-06', '2030-05-06'],
    ['2031-05-02', '2031-05-06', '2031-05-05', '2031-05-05'],
  ])('one working day after %s', (from, everyYear, lustrum, never) => {
    const oneDay = { workingDays: 1 };
    expect(termEndOf(from, oneDay, byLaw)).toBe(everyYear);
    expect(termEndOf(from, oneDay, byAgreement)).toBe(lustrum);
    expect(termEndOf(from, oneDay, neverFree)).toBe(never);
  });

  it('falls in a weekend in the fifth year 2030, so 2025 shows the difference', () => {
    expect(termEndOf('2025-05-02', { workingDays: 1 }, byAgreement)).toBe('2025-05-06');
    expect(termEndOf('2025-05-02', { workingDays: 1 }, neverFree)).toBe('2025-05-05');
  });
});

it('in 2031 King’s Day moves to a Saturday, and Monday 28 April is a working day', () => {
  expect(termEndOf('2031-04-25', { workingDays: 1 }, byLaw)).toBe('2031-04-28');
});
