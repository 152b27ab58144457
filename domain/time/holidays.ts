import Holidays from 'date-holidays';
import { type IsoDate, isIsoDate } from './iso-date';

/** On which 5 May an organisation is closed: each year (the law), once in five years (many labour agreements), or never. */
export type LiberationDay = 'every-year' | 'lustrum' | 'never';

/** A day on which government rests, with the Dutch name that people know it by. */
export type Holiday = { date: IsoDate; name: string };

const KINGS_DAY = '04-27 ';
const LIBERATION_DAY = '05-05';

// The rules by which date-holidays names the days of article 3; its names differ per language, its rules do not.
const NAMES: Readonly<Record<string, string>> = {
  '01-01': 'Nieuwjaarsdag',
  'easter -2': 'Goede Vrijdag',
  'easter 1': 'tweede paasdag',
  [KINGS_DAY]: 'Koningsdag',
  [LIBERATION_DAY]: 'Bevrijdingsdag',
  'easter 39': 'Hemelvaartsdag',
  'easter 50': 'tweede pinksterdag',
  '12-25': 'eerste kerstdag',
  '12-26': 'tweede kerstdag',
};

const library = new Holidays('NL');
/** A year of the library takes milliseconds, and always gives the same. */
const known = new Map<number, readonly (Holiday & { rule: string })[]>();

/**
 * Gives the days from 1 January of `fromYear` to 31 December of `toYear` on which government rests, in order, also
 * where they fall in a weekend. Source: Algemene termijnenwet, article 3: New Year's Day, Easter Monday, Whit Monday,
 * both Christmas days, Ascension Day, King's Day and 5 May (first paragraph), Good Friday (second paragraph: "put on
 * a par", so free here although many employers work). Days put on a par by royal decree (third paragraph, such as the
 * Friday after Ascension Day) are no day off in every office: the region closes on those it wants.
 * Throws RangeError when a library rule that the law names yields no day.
 */
export function holidaysBetween({
  fromYear,
  toYear,
  liberationDay,
}: {
  fromYear: number;
  toYear: number;
  liberationDay: LiberationDay;
}): Holiday[] {
  const holidays: Holiday[] = [];
  for (let year = fromYear; year <= toYear; year += 1) {
    const free = isLiberationFree(year, liberationDay);
    for (const { rule, date, name } of holidaysOf(year)) {
      if (rule !== LIBERATION_DAY || free) holidays.push({ date, name });
    }
  }
  return holidays.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Whether 5 May of a year is free under a setting. */
export function isLiberationFree(year: number, setting: LiberationDay): boolean {
  return setting === 'every-year' || (setting === 'lustrum' && year % 5 === 0);
}

function holidaysOf(year: number): readonly (Holiday & { rule: string })[] {
  const before = known.get(year);
  if (before) return before;
  const found = library.getHolidays(year).flatMap(({ rule, date }) => {
    // In years in which it moves, the rule of King's Day says so behind its date.
    const key = rule.startsWith(KINGS_DAY) ? KINGS_DAY : rule;
    const name = NAMES[key];
    return name === undefined ? [] : [{ rule: key, date: toIsoDate(date.slice(0, 10)), name }];
  });
  // A library update that renames a rule must not silently turn a holiday into a working day.
  const expected = Object.keys(NAMES).length;
  if (found.length !== expected) {
    throw new RangeError(`${found.length} of ${expected} holidays found for ${year}`);
  }
  known.set(year, found);
  return found;
}

function toIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError('The holiday library gave no date in the form yyyy-mm-dd');
  return text;
}
