import Holidays from 'date-holidays';
import { type IsoDate, isIsoDate } from './iso-date';

/** On which 5 May an organisation is closed: each year (the law), once in five years (many labour agreements), or never. */
export type LiberationDay = 'every-year' | 'lustrum' | 'never';

// The rules by which date-holidays names the days of article 3; names differ per language, rules do not.
const RECOGNISED: ReadonlySet<string> = new Set([
  '01-01',
  'easter -2',
  'easter 1',
  'easter 39',
  'easter 50',
  '12-25',
  '12-26',
]);
const KINGS_DAY = '04-27 ';
const LIBERATION_DAY = '05-05';

/**
 * Gives the days from 1 January of `fromYear` to 31 December of `toYear` on which government rests, in order, also
 * where they fall in a weekend. Source: Algemene termijnenwet, article 3: New Year's Day, Easter Monday, Whit Monday,
 * both Christmas days, Ascension Day, King's Day and 5 May (first paragraph), Good Friday (second paragraph: "put on
 * a par", so free here although many employers work). Days put on a par by royal decree (third paragraph, such as the
 * Friday after Ascension Day) and days of closure of the organisation enter as `closedDays`.
 * Throws RangeError when a library rule that the law names yields no day.
 */
export function freeDaysBetween({
  fromYear,
  toYear,
  liberationDay,
  closedDays,
}: {
  fromYear: number;
  toYear: number;
  liberationDay: LiberationDay;
  closedDays: readonly IsoDate[];
}): IsoDate[] {
  const library = new Holidays('NL');
  const days = new Set<IsoDate>(closedDays.filter((day) => isWithin(day, fromYear, toYear)));
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const day of holidaysOf({ library, year, liberationDay })) days.add(day);
  }
  return [...days].sort();
}

function holidaysOf({
  library,
  year,
  liberationDay,
}: {
  library: Holidays;
  year: number;
  liberationDay: LiberationDay;
}): IsoDate[] {
  const named = library
    .getHolidays(year)
    .filter(({ rule }) => isRecognised(rule, isLiberationFree(year, liberationDay)));
  const expected = RECOGNISED.size + 1 + (isLiberationFree(year, liberationDay) ? 1 : 0);
  // A library update that renames a rule must not silently turn a holiday into a working day.
  if (named.length !== expected)
    throw new RangeError(`${named.length} of ${expected} holidays found for ${year}`);
  return named.map(({ date }) => toIsoDate(date.slice(0, 10)));
}

function isRecognised(rule: string, liberationFree: boolean): boolean {
  return RECOGNISED.has(rule) || rule.startsWith(KINGS_DAY) || (rule === LIBERATION_DAY && liberationFree);
}

function isLiberationFree(year: number, setting: LiberationDay): boolean {
  return setting === 'every-year' || (setting === 'lustrum' && year % 5 === 0);
}

function isWithin(day: IsoDate, fromYear: number, toYear: number): boolean {
  return day >= `${fromYear}-01-01` && day <= `${toYear}-12-31`;
}

function toIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError('The holiday library gave no date in the form yyyy-mm-dd');
  return text;
}
