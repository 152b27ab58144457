import type { Span } from '../finding';
import { CLIENT } from '../vocabulary';
import { matchesOf } from './matches';

const NUMBER = '(?:nummers?|nr\\.?|nrs\\.?|-?id|code)';
const SUBJECT = `(?:${CLIENT}e?(?:en)?|pati(?:ë|e\\u0308?)nt(?:en)?|bewoners?|dossier|casus|traject|parket|strafrechtsketen|zorg|registratie|cli(?:ë|e\\u0308?)ntdossier|gedetineerden|vreemdelingen|v|paspoort|id|identiteits(?:bewijs|kaart))`;
// A code is up to twenty characters with at least one digit.
const CODE = '(?=[A-Z]{0,4}[./-]?\\d)[A-Z\\d](?:[A-Z\\d./-]{0,17}[A-Z\\d])?(?:\\s\\d{1,6}){0,2}';

const NAMED = new RegExp(
  `(?<![\\p{L}\\d])${SUBJECT}[\\s-]?${NUMBER}[\\s:#]{0,3}(?:is\\s|:\\s)?${CODE}`,
  'giu',
);
const ABBREVIATED =
  /(?<![\p{L}\d])(?:SKN|SKDB|VIP|BSN|sofi(?:nummer)?|burgerservicenummer)[\s-]?(?:nummer|nr\.?)?[\s:#]{0,3}(?:is\s)?\d[\d.\s-]{4,12}\d(?!\d)/giu;
const BARE = new RegExp(
  `(?<![\\p{L}\\d])(?:${CLIENT}e?|pati(?:ë|e\\u0308?)nt|dossier|casus)\\s#?[A-Z]{0,3}-?\\d{3,12}(?![\\d.,]*\\d|[\\p{L}])`,
  'giu',
);
// The form of the public prosecutor's case numbers: 16/123456-25.
const PROSECUTOR = /(?<![\d/-])\d{2}[/-]\d{6}[/-]\d{2}(?![\d/-])/g;

/** Finds numbers that are said to be of a client, patient, file or case, and case numbers of the public prosecutor. */
export function findClientNumbers(text: string): Span[] {
  return [NAMED, ABBREVIATED, BARE, PROSECUTOR]
    .flatMap((pattern) => matchesOf(text, pattern))
    .map(({ start, end }) => ({ start, end }));
}
