import type { Span } from '../finding';
import { PERSON_NOUN } from '../vocabulary';
import { matchesOf, sentenceBefore } from './matches';

const MONTH =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = "(?<year>(?:19|20)\\d{2}|['’]\\d{2})";
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';

const IN_WORDS = new RegExp(`(?<![\\p{L}\\d])${DAY}(?:e|ste|de)?\\s${MONTH}\\s${YEAR}(?![\\d])`, 'giu');
const DAY_FIRST = new RegExp(
  `(?<![\\d./-])${DAY}\\s?[-/.]\\s?${MONTH_NUMBER}\\s?[-/.]\\s?(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d]|[./-]\\d)`,
  'gu',
);
const YEAR_FIRST = new RegExp(
  `(?<![\\d./-])(?<year>(?:19|20)\\d{2})[-/]${MONTH_NUMBER}[-/]${DAY}(?![\\d]|[./-]\\d)`,
  'gu',
);

const SAID_TO_BE_BIRTH = new RegExp(
  `(?<![\\p{L}])(?:geboren|geb\\.|geboortedatum|geboortejaar|geboortedag|geb\\.?\\s?datum|gebdat)[\\s:]{0,3}(?:is\\s|op\\s|in\\s|te\\s\\p{Lu}\\p{L}{1,30}\\s(?:op\\s)?){0,2}(?:${DAY}(?:\\s?[-/.]\\s?${MONTH_NUMBER}(?:\\s?[-/.]\\s?\\d{2,4})?|\\s${MONTH}(?:\\s${YEAR})?)|(?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
const AGE = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,3}[\\s-]?jarige\\s(?:\\p{L}{1,20}\\s)?${PERSON_NOUN}(?!\\p{L})|(?<![\\p{L}\\d])${PERSON_NOUN}(?:\\s(?:van|is|was)|,|\\s\\()\\s?\\d{1,3}\\sjaar(?:\\soud)?(?!\\p{L})|(?<![\\p{L}\\d])\\d{1,3}\\sjaar\\soud(?:e)?(?!\\p{L})`,
  'giu',
);

// Organisations and laws have dates of long ago too.
const NOT_A_BIRTH =
  /(?:\b(?:opgericht|sinds|vanaf|met ingang|ingaande|per|wet|besluit|regeling|overeenkomst|convenant|statuten|verordening|gebouwd)\b)[^,;:]{0,25}$/i;
// Who is born after this year is no adult before 2033; meetings and agreements of our time are later.
const LAST_YEAR_OF_BIRTH = 2015;
const FIRST_YEAR_OF_BIRTH = 1915;

/**
 * Finds dates that may be of birth: what is said to be one, and full dates so long ago that no meeting of ours can be
 * meant; also ages of persons ("een 34-jarige cliënt"). Dates from 2016 on count as dates of work.
 */
export function findBirthDates(text: string): Span[] {
  const said = [...matchesOf(text, SAID_TO_BE_BIRTH), ...matchesOf(text, AGE)];
  const old = [IN_WORDS, DAY_FIRST, YEAR_FIRST]
    .flatMap((pattern) => matchesOf(text, pattern))
    .filter(({ groups }) => isYearOfBirth(groups.year ?? ''))
    .filter(({ start }) => !NOT_A_BIRTH.test(sentenceBefore(text, start, 60)));
  return [...said, ...old].map(({ start, end }) => ({ start, end }));
}

function isYearOfBirth(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  const number = Number(digits);
  // Of two digits, 16 to 29 may be a meeting of our time.
  const year = digits.length === 4 ? number : number <= 29 ? 2000 + number : 1900 + number;
  return year >= FIRST_YEAR_OF_BIRTH && year <= LAST_YEAR_OF_BIRTH;
}
