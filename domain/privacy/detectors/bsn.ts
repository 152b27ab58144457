import { isBsn } from '../eleven-test';
import type { Span } from '../finding';
import { matchesOf, overlaps } from './matches';
import { findPhoneNumbers } from './phone';

// The longest of the numbers below takes fewer characters than this.
const LONGEST = 100;

type DigitGroup = Span & { digits: string };

// What people put between the digits of one number, the invisible characters of copied text included.
const GAP = /^[\s.\-–/_\u00ad\u200b-\u200d\u2060\ufeff]{1,3}$/u;

// Eight digits that are something else: a date, a range of years, an amount, and numbers that name an organisation.
const DATE =
  /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])[\s.\-/](?:0?[1-9]|1[0-2])[\s.\-/](?:19|20)\d\d|(?:19|20)\d\d[\s.\-/](?:0?[1-9]|1[0-2])[\s.\-/](?:0?[1-9]|[12]\d|3[01]))(?!\d)/g;
const YEARS = /(?<!\d)(?:19|20)\d\d(?:\s?[-–/.]\s?|\s)(?:19|20)\d\d(?!\d)/g;
const AMOUNT =
  /(?:€|\bEUR|\beuro)\s?\d{1,3}(?:\.\d{3})+(?!\d)|(?<![\d.])\d{1,3}(?:\.\d{3})+(?:,\d{2})?\s(?:euro|EUR)\b/g;
const ORGANISATION_NUMBER =
  /\b(?:kvk|kamer van koophandel|agb|rsin|vestigings?|iban)[\s-]{0,2}(?:nummer|nr\.?|code)?[\s:]{0,3}\d[\d\s.]{0,16}\d/gi;
const IBAN = /\bNL\d{2}\s?[A-Z]{4}\s?(?:\d\s?){9}\d(?!\d)/g;

/**
 * Finds citizen service numbers (BSN): 8 or 9 digits that pass the eleven-test, written together or with spaces, dots,
 * dashes or slashes between them, also next to other numbers.
 */
export function findBsns(text: string): Span[] {
  const groups = digitGroups(text);
  const candidates = groups.flatMap((_, index) => numbersFrom({ text, groups, index }));
  if (candidates.length === 0) return [];
  const others = otherNumbers(text);
  let first = 0;
  return candidates.filter((span) => {
    // Both lists are in order and no other number is longer than this, so that each is passed once.
    while ((others[first]?.start ?? span.start) < span.start - LONGEST) first += 1;
    for (let at = first; (others[at]?.start ?? span.end) < span.end; at += 1) {
      const other = others[at];
      if (other !== undefined && overlaps(span, other) && !isWithin(other, span)) return false;
    }
    return true;
  });
}

function digitGroups(text: string): DigitGroup[] {
  return matchesOf(text, /(?<digits>\d+)/g).map(({ start, end, groups }) => ({
    start,
    end,
    digits: groups.digits ?? '',
  }));
}

/** Reads the numbers that begin with one group of digits and take in the groups after it, up to nine digits. */
function numbersFrom({
  text,
  groups,
  index,
}: {
  text: string;
  groups: readonly DigitGroup[];
  index: number;
}): Span[] {
  const found: Span[] = [];
  const first = groups[index];
  let digits = '';
  let previousEnd: number | undefined;
  for (let at = index; first !== undefined && digits.length < 9; at += 1) {
    const group = groups[at];
    if (group === undefined) break;
    if (
      previousEnd !== undefined &&
      !GAP.test(text.slice(previousEnd, Math.min(group.start, previousEnd + 4)))
    )
      break;
    digits += group.digits;
    previousEnd = group.end;
    if (isBsn(digits)) found.push({ start: first.start, end: group.end });
  }
  return found;
}

function otherNumbers(text: string): Span[] {
  const spans = [DATE, YEARS, AMOUNT, ORGANISATION_NUMBER, IBAN].flatMap((pattern) =>
    matchesOf(text, pattern),
  );
  return [...spans, ...findPhoneNumbers(text)].sort((a, b) => a.start - b.start);
}

/** Tells whether `inner` is only a part of `outer`: then `outer` is more than that date, amount or phone number. */
function isWithin(inner: Span, outer: Span): boolean {
  return (
    inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start
  );
}
