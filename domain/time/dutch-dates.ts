import { dayOfWeek, toAmsterdamDate, toAmsterdamTime } from './amsterdam';
import { datePartsOf, type IsoDate } from './iso-date';

// Own tables, because Intl follows the version of ICU: a page and a replayed workflow must say the same next year.
const WEEKDAYS = {
  1: 'maandag',
  2: 'dinsdag',
  3: 'woensdag',
  4: 'donderdag',
  5: 'vrijdag',
  6: 'zaterdag',
  7: 'zondag',
} as const;
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Writes the day of an instant (epoch ms) in Amsterdam in full: 'dinsdag 12 januari 2027'. */
export function formatDate(instant: number): string {
  return formatDay(toAmsterdamDate(instant));
}

/** Writes the day of an instant (epoch ms) in Amsterdam for tables: 'di 12 jan'. */
export function formatDateShort(instant: number): string {
  return formatDayShort(toAmsterdamDate(instant));
}

/** Writes an instant (epoch ms) in Amsterdam with its time: 'dinsdag 12 januari 2027 om 10.00 uur'. */
export function formatDateTime(instant: number): string {
  return `${formatDate(instant)} om ${formatTime(instant)}`;
}

/** Writes the time of an instant (epoch ms) in Amsterdam: '10.00 uur'. */
export function formatTime(instant: number): string {
  const { hour, minute } = toAmsterdamTime(instant);
  return `${hour}.${String(minute).padStart(2, '0')} uur`;
}

/** Writes a day in full: 'dinsdag 12 januari 2027'. */
export function formatDay(date: IsoDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${WEEKDAYS[dayOfWeek(date)]} ${day} ${monthName(month)} ${year}`;
}

/** Writes a day for tables, without its year: 'di 12 jan'. */
export function formatDayShort(date: IsoDate): string {
  const { month, day } = datePartsOf(date);
  const name = monthName(month);
  return `${WEEKDAYS[dayOfWeek(date)].slice(0, 2)} ${day} ${name === 'maart' ? 'mrt' : name.slice(0, 3)}`;
}

/** Writes the day of a deadline (epoch ms) so that nobody wonders at what hour: 'woensdag 13 januari 2027, einde van de dag'. */
export function formatEndOfDay(instant: number): string {
  return `${formatDate(instant)}, einde van de dag`;
}

/** Writes a number of working days: '1 werkdag', '3 werkdagen'. */
export function formatWorkingDays(n: number): string {
  return `${n} ${Math.abs(n) === 1 ? 'werkdag' : 'werkdagen'}`;
}

/** Joins items as a Dutch sentence does: 'a, b en c'; an empty list gives an empty text. */
export function formatList(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} en ${last}`;
}

function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError('A month is a number from 1 to 12');
  return name;
}
