import { addDays, toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDay } from '../../../domain/time/dutch-dates';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { Instant } from '../../../workflows/engine/state';

/** A day for a sentence: 'woensdag 3 februari', with its year only where that is not the year it is now. */
export function dayInWords(instant: Instant, now: Instant): string {
  return isoDayInWords(toAmsterdamDate(instant), now);
}

/** The same for a day without a time. */
export function isoDayInWords(date: IsoDate, now: Instant): string {
  const inFull = formatDay(date);
  const year = date.slice(0, 4);
  return year === toAmsterdamDate(now).slice(0, 4) ? inFull.slice(0, -year.length - 1) : inFull;
}

/** A day seen from today: 'vandaag', 'morgen', 'gisteren', else the day in words. */
export function nearDay(instant: Instant, now: Instant): string {
  const today = toAmsterdamDate(now);
  const near = [
    [0, 'vandaag'],
    [1, 'morgen'],
    [-1, 'gisteren'],
  ] as const;
  const date = toAmsterdamDate(instant);
  return near.find(([days]) => addDays(today, days) === date)?.[1] ?? dayInWords(instant, now);
}

/** The same text with a capital, for the beginning of a sentence. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
