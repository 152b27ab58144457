import { addDays, dayOfWeek } from './amsterdam';
import { toDayNumber } from './iso-date';
import { SCHOOL_HOLIDAYS_KNOWN_UNTIL, schoolHolidayOn, schoolHolidaysFrom } from './school-holidays';

const all = schoolHolidaysFrom('2025-12-20');

test.each([
  ['2027-02-19', null],
  ['2027-02-20', 'voorjaarsvakantie'],
  ['2027-02-28', 'voorjaarsvakantie'],
  ['2027-03-01', null],
  ['2028-04-28', 'extra week meivakantie'],
  ['2028-04-29', 'meivakantie'],
  ['2029-07-20', null],
  ['2029-07-21', 'zomervakantie'],
  ['2029-09-02', 'zomervakantie'],
  ['2027-01-02', 'kerstvakantie'],
] as const)('%s: %s', (date, name) => {
  const found = schoolHolidayOn(date);
  expect(typeof found === 'object' ? found.name : found === 'none' ? null : found).toBe(name);
});

test('what the ministry has not published is not known, rather than no holiday', () => {
  expect(schoolHolidayOn(SCHOOL_HOLIDAYS_KNOWN_UNTIL)).toMatchObject({ name: 'zomervakantie' });
  expect(schoolHolidayOn(addDays(SCHOOL_HOLIDAYS_KNOWN_UNTIL, 1))).toBe('not-known');
  expect(schoolHolidayOn('2030-10-15')).toBe('not-known');
  expect(schoolHolidayOn('2025-10-20')).toBe('not-known');
});

test('the list is in order, does not overlap, and begins and ends in a weekend', () => {
  for (const [index, { from, to, name }] of all.entries()) {
    const next = all[index + 1];
    if (next) expect(next.from > to).toBe(true);
    expect([name, dayOfWeek(from)]).toEqual([name, 6]);
    // The extra week runs on into the May holiday, on a Saturday.
    expect([name, dayOfWeek(to)]).toEqual([name, name.startsWith('extra') ? 5 : 7]);
  }
});

test.each([
  ['zomervakantie', 44],
  ['kerstvakantie', 16],
  ['meivakantie', 9],
  ['voorjaarsvakantie', 9],
  ['herfstvakantie', 9],
])('every %s lasts %i days, also where a figure was mistyped', (name, length) => {
  const found = all.filter((holiday) => holiday.name === name);
  expect(found.length).toBeGreaterThanOrEqual(4);
  for (const { from, to } of found) {
    expect(toDayNumber(to) - toDayNumber(from) + 1).toBe(length);
  }
});
