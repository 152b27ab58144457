import { addDays } from './time/amsterdam';
import { datePartsOf, type IsoDate, isoDate } from './time/iso-date';

type QuarterNumber = 1 | 2 | 3 | 4;

/** A quarter of a calendar year, written as `2027-Q1`. */
export type Quarter = `${number}-Q${QuarterNumber}`;

const SHAPE = /^([1-9]\d{3})-Q([1-4])$/;

/** Reads a quarter in the form `2027-Q1`; gives undefined for any other text. */
export function parseQuarter(text: string): Quarter | undefined {
  return isQuarter(text) ? text : undefined;
}

/** Tells whether a text is a quarter in the form `2027-Q1`. */
export function isQuarter(text: string): text is Quarter {
  return SHAPE.test(text);
}

/** Gives the quarter in which a day falls. */
export function quarterOf(date: IsoDate): Quarter {
  const { year, month } = datePartsOf(date);
  return fromIndex(year * 4 + Math.floor((month - 1) / 3));
}

/** Gives the quarter after a quarter. */
export function nextQuarter(quarter: Quarter): Quarter {
  return fromIndex(toIndex(quarter) + 1);
}

/** Gives the quarter before a quarter. */
export function previousQuarter(quarter: Quarter): Quarter {
  return fromIndex(toIndex(quarter) - 1);
}

/** Gives the first day of a quarter. */
export function quarterStart(quarter: Quarter): IsoDate {
  const { year, number } = partsOf(quarter);
  return isoDate({ year, month: number * 3 - 2, day: 1 });
}

/** Gives the last day of a quarter. */
export function quarterEnd(quarter: Quarter): IsoDate {
  return addDays(quarterStart(nextQuarter(quarter)), -1);
}

/** Writes a quarter for people: '1e kwartaal 2027'. */
export function formatQuarter(quarter: Quarter): string {
  const { year, number } = partsOf(quarter);
  return `${number}e kwartaal ${year}`;
}

function partsOf(quarter: Quarter): { year: number; number: number } {
  const [, year, number] = SHAPE.exec(quarter) ?? [];
  // The type allows more numbers than years we know, such as `1.5-Q1`.
  if (year === undefined || number === undefined) throw new RangeError('Not a quarter in the form yyyy-Qn');
  return { year: Number(year), number: Number(number) };
}

function toIndex(quarter: Quarter): number {
  const { year, number } = partsOf(quarter);
  return year * 4 + number - 1;
}

function fromIndex(index: number): Quarter {
  // A remainder of 4 plus 1 is 1 to 4: the compiler does not calculate.
  return `${Math.floor(index / 4)}-Q${((index % 4) + 1) as QuarterNumber}`;
}
