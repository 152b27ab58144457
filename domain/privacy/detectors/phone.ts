import type { Span } from '../finding';
import { matchesOf, sentenceBefore } from './matches';

// 0 and nine digits, of which the first is not 0, with at most one separator between two digits; not within an IBAN.
const DUTCH =
  /(?<![\d+]|[A-Z]{4}\s?)(?:(?:\+|00)31[\s-]?(?:\(0\)[\s-]?)?|\(?0)[1-9](?:(?:[\s.-]|\)[\s-]?)?\d){8}(?!\d)/g;
const FOREIGN = /(?<![\d+])\+(?!31)[1-9](?:[\s-]?\d){8,13}(?!\d)/g;
// Numbers that only organisations have: company numbers, free and paid service numbers.
const COMPANY = /^\(?0(?:8[58]|800|900|906|909|14)/;
const MOBILE = /^(?:(?:\+|00)31[\s-]?(?:\(0\)[\s-]?)?|\(?0)6/;
const ORGANISATION =
  /\b(?:meldpunt|receptie|centrale|algemeen|crisisdienst|wachtdienst|piketdienst|servicepunt|loket|secretariaat|politie|klantcontactcentrum|kantoor|gemeentehuis|hoofdnummer)\b/i;

/** Finds everything written as a phone number, of persons and of organisations. */
export function findPhoneNumbers(text: string): Span[] {
  return [...matchesOf(text, DUTCH), ...matchesOf(text, FOREIGN)].map(({ start, end }) => ({ start, end }));
}

/**
 * Finds phone numbers that may be a person's: mobile and foreign ones always; a number with an area code unless the
 * sentence calls it that of a desk; never the numbers that only organisations have (085, 088, 0800, 0900).
 */
export function findPersonalPhones(text: string): Span[] {
  return findPhoneNumbers(text).filter(({ start, end }) => {
    const number = text.slice(start, end);
    if (COMPANY.test(number)) return false;
    return (
      MOBILE.test(number) || number.startsWith('+') || !ORGANISATION.test(sentenceBefore(text, start, 60))
    );
  });
}
