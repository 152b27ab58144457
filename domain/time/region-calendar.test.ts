import { fc } from '../../test/support/fast-check';
import { fromDayNumber, type IsoDate, toDayNumber } from './iso-date';
import {
  type CalendarChange,
  changedCalendar,
  closedDayOn,
  DEFAULT_REGION_CALENDAR,
  freeDaysOf,
  holidayOn,
  type RegionCalendar,
  workingCalendarAround,
} from './region-calendar';

const bridge: RegionCalendar = changedCalendar(DEFAULT_REGION_CALENDAR, {
  kind: 'close',
  days: ['2027-05-07'],
  reason: 'Dag na Hemelvaart',
});

test('a closed day is free beside the holidays, once and in order', () => {
  const days = freeDaysOf(
    changedCalendar(bridge, { kind: 'close', days: ['2027-12-25', '2028-05-26'], reason: 'Dicht' }),
    { fromYear: 2027, toYear: 2027 },
  );
  expect(days).toEqual([
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-04-27',
    '2027-05-06',
    '2027-05-07',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ]);
});

test('a day that is closed twice keeps its first reason; opened again it is a working day', () => {
  const twice = changedCalendar(bridge, { kind: 'close', days: ['2027-05-07'], reason: 'Anders' });
  expect(twice.closedDays).toEqual([{ date: '2027-05-07', reason: 'Dag na Hemelvaart' }]);
  const open = changedCalendar(twice, { kind: 'open', day: '2027-05-07' });
  expect(open.closedDays).toEqual([]);
  expect(closedDayOn('2027-05-07', open)).toBeNull();
});

test('says which holiday or which closing a day is', () => {
  expect(holidayOn('2027-03-29', 'never')?.name).toBe('tweede paasdag');
  expect(holidayOn('2027-05-05', 'lustrum')).toBeNull();
  expect(holidayOn('2027-05-05', 'every-year')?.name).toBe('Bevrijdingsdag');
  expect(closedDayOn('2027-05-07', bridge)?.reason).toBe('Dag na Hemelvaart');
});

test('the calendar around a day reaches over both ends of its year', () => {
  const { freeDays } = workingCalendarAround('2027-06-01', bridge);
  expect(freeDays).toEqual(expect.arrayContaining(['2026-12-25', '2027-05-07', '2028-01-01']));
});

const days = fc
  .integer({ min: toDayNumber('2026-01-01'), max: toDayNumber('2030-12-31') })
  .map((number): IsoDate => fromDayNumber(number));
const changes = fc.oneof(
  fc.record({
    kind: fc.constant('liberation-day' as const),
    to: fc.constantFrom('every-year' as const, 'lustrum' as const, 'never' as const),
  }),
  fc.record({
    kind: fc.constant('close' as const),
    days: fc.uniqueArray(days, { maxLength: 5 }),
    reason: fc.string(),
  }),
  fc.record({ kind: fc.constant('open' as const), day: days }),
);

test('after any changes: days in order, each once, and free is what is closed or a holiday', () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 20 }), days, (all: CalendarChange[], day) => {
      const calendar = all.reduce(changedCalendar, DEFAULT_REGION_CALENDAR);
      const dates = calendar.closedDays.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      const free = freeDaysOf(calendar, { fromYear: 2026, toYear: 2030 });
      expect(free.includes(day)).toBe(
        closedDayOn(day, calendar) !== null || holidayOn(day, calendar.liberationDay) !== null,
      );
    }),
    { numRuns: 60 },
  );
});
