/** A calendar day in Amsterdam, written as `2027-01-12`: a day, not an instant. */
export type IsoDate = `${number}-${number}-${number}`;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Tells whether a text is an existing day between the years 1000 and 9999 in the form `2027-01-12`. */
export function isIsoDate(text: string): text is IsoDate {
  return dayNumber(text) !== undefined;
}

/** Gives the number of days since 1 January 1970; throws RangeError for a day that does not exist. */
export function toDayNumber(date: IsoDate): number {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError('Not an existing day in the form yyyy-mm-dd');
  return day;
}

/** Gives the day that lies `day` days after 1 January 1970. */
export function fromDayNumber(day: number): IsoDate {
  const at = new Date(day * MS_PER_DAY);
  return isoDate({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() });
}

/** Splits a day into year, month (1 to 12) and day of the month; throws RangeError for a day that does not exist. */
export function datePartsOf(date: IsoDate): { year: number; month: number; day: number } {
  const at = new Date(toDayNumber(date) * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Writes year, month (1 to 12) and day of the month as a day; does not check that the day exists. */
export function isoDate({ year, month, day }: { year: number; month: number; day: number }): IsoDate {
  // The padding makes text of the numbers, which the compiler can no longer follow: the shape is right by construction.
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

function dayNumber(text: string): number | undefined {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  // Date.UTC reads the years 0 to 99 as 1900 to 1999: four digits that start with 0 are no years of ours.
  if (year.startsWith('0')) return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // 31 February rolls over into March: then the month is no longer the one that was written.
  const exists =
    new Date(at).getUTCMonth() === Number(month) - 1 && new Date(at).getUTCDate() === Number(day);
  return exists ? at / MS_PER_DAY : undefined;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
