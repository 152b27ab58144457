import type { IsoDate } from './iso-date';

/**
 * A school holiday, first and last day included. `regulation`: the minister fixed it and every school keeps it;
 * `advice`: the ministry advises it and a school may differ.
 */
export type SchoolHoliday = { name: string; from: IsoDate; to: IsoDate; set: 'regulation' | 'advice' };

/**
 * The school holidays of the ministry's region Noord, to which all seven municipalities belong: Noord-Holland whole,
 * and of the province of Utrecht only Eemnes. Working days like all others; they only say that people may be away.
 * Source: Ministry of Education, rijksoverheid.nl, "Overzicht schoolvakanties" per school year (2027-2028 and 2028-2029
 * read there; the other years as openholidaysapi.org took them over, January 2026). The second week of the May holiday
 * is advice; it stands here for the years for which the ministry's own page was read.
 */
const NORTH: readonly SchoolHoliday[] = [
  { name: 'kerstvakantie', from: '2025-12-20', to: '2026-01-04', set: 'regulation' },
  { name: 'voorjaarsvakantie', from: '2026-02-21', to: '2026-03-01', set: 'advice' },
  { name: 'meivakantie', from: '2026-04-25', to: '2026-05-03', set: 'regulation' },
  { name: 'zomervakantie', from: '2026-07-04', to: '2026-08-16', set: 'regulation' },
  { name: 'herfstvakantie', from: '2026-10-10', to: '2026-10-18', set: 'advice' },
  { name: 'kerstvakantie', from: '2026-12-19', to: '2027-01-03', set: 'regulation' },
  { name: 'voorjaarsvakantie', from: '2027-02-20', to: '2027-02-28', set: 'advice' },
  { name: 'meivakantie', from: '2027-04-24', to: '2027-05-02', set: 'regulation' },
  { name: 'zomervakantie', from: '2027-07-10', to: '2027-08-22', set: 'regulation' },
  { name: 'herfstvakantie', from: '2027-10-16', to: '2027-10-24', set: 'advice' },
  { name: 'kerstvakantie', from: '2027-12-25', to: '2028-01-09', set: 'regulation' },
  { name: 'voorjaarsvakantie', from: '2028-02-19', to: '2028-02-27', set: 'advice' },
  { name: 'extra week meivakantie', from: '2028-04-22', to: '2028-04-28', set: 'advice' },
  { name: 'meivakantie', from: '2028-04-29', to: '2028-05-07', set: 'regulation' },
  { name: 'zomervakantie', from: '2028-07-15', to: '2028-08-27', set: 'regulation' },
  { name: 'herfstvakantie', from: '2028-10-14', to: '2028-10-22', set: 'advice' },
  { name: 'kerstvakantie', from: '2028-12-23', to: '2029-01-07', set: 'regulation' },
  { name: 'voorjaarsvakantie', from: '2029-02-17', to: '2029-02-25', set: 'advice' },
  { name: 'extra week meivakantie', from: '2029-04-21', to: '2029-04-27', set: 'advice' },
  { name: 'meivakantie', from: '2029-04-28', to: '2029-05-06', set: 'regulation' },
  { name: 'zomervakantie', from: '2029-07-21', to: '2029-09-02', set: 'regulation' },
  { name: 'herfstvakantie', from: '2029-10-20', to: '2029-10-28', set: 'advice' },
  { name: 'kerstvakantie', from: '2029-12-22', to: '2030-01-06', set: 'regulation' },
  { name: 'voorjaarsvakantie', from: '2030-02-16', to: '2030-02-24', set: 'advice' },
  { name: 'meivakantie', from: '2030-04-27', to: '2030-05-05', set: 'regulation' },
  { name: 'zomervakantie', from: '2030-07-20', to: '2030-09-01', set: 'regulation' },
];

/** The last day that the list knows: what the ministry has not published yet is not guessed. */
export const SCHOOL_HOLIDAYS_KNOWN_UNTIL: IsoDate = '2030-09-01';
const KNOWN_FROM: IsoDate = '2025-12-20';

/** Gives the school holiday in which a day falls; 'none' for a school day, 'not-known' where nothing is published. */
export function schoolHolidayOn(date: IsoDate): SchoolHoliday | 'none' | 'not-known' {
  if (date < KNOWN_FROM || date > SCHOOL_HOLIDAYS_KNOWN_UNTIL) return 'not-known';
  return NORTH.find(({ from, to }) => from <= date && date <= to) ?? 'none';
}

/** Gives the school holidays that end on a day or later, the first one first. */
export function schoolHolidaysFrom(date: IsoDate): SchoolHoliday[] {
  return NORTH.filter(({ to }) => to >= date);
}
