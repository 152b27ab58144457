import { DEFAULT_REGION_CALENDAR } from '../domain/time/region-calendar';
import { freeDaysAround, lastCountedDay } from './free-days';

const now = Date.UTC(2026, 10, 23);
const days = freeDaysAround(now, DEFAULT_REGION_CALENDAR);

test('reaches from last year to six years ahead', () => {
  expect(days[0]).toBe('2025-01-01');
  expect(days.at(-1)).toBe('2032-12-26');
  expect(lastCountedDay(now)).toBe('2032-12-31');
});

test.each([
  ['King’s Day', '2027-04-27', true],
  ['Good Friday', '2027-03-26', true],
  ['5 May in a fifth year', '2030-05-05', true],
  ['5 May in another year', '2027-05-05', false],
])('%s', (_what, day, free) => {
  expect(days.some((one) => one === day)).toBe(free);
});

test('what the region decided counts', () => {
  const closed = [{ date: '2027-05-07', reason: 'Dag na Hemelvaart' }] as const;
  const decided = freeDaysAround(now, { liberationDay: 'every-year', closedDays: closed });
  expect(decided).toEqual(expect.arrayContaining(['2027-05-05', '2027-05-07']));
  expect(decided).toHaveLength(days.length + 8 - 2 + 1);
});
