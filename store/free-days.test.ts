import { freeDaysAround } from './free-days';

const days = freeDaysAround(Date.UTC(2026, 10, 23));

test('reaches from last year to six years ahead', () => {
  expect(days[0]).toBe('2025-01-01');
  expect(days.at(-1)).toBe('2032-12-26');
});

test.each([
  ['King’s Day', '2027-04-27', true],
  ['Good Friday', '2027-03-26', true],
  ['5 May in a fifth year', '2030-05-05', true],
  ['5 May in another year', '2027-05-05', false],
])('%s', (_what, day, free) => {
  expect(days.some((one) => one === day)).toBe(free);
});
