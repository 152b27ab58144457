import type { Span } from '../finding';
import { CLIENT, firstNames, notSurnames, PARTICLES, STREET_ENDING, SURNAME } from '../vocabulary';
import { type Match, matchesOf, sentenceBefore } from './matches';

const START = '(?<![\\p{L}\\d.@-])';
const END = '(?![\\p{L}\\d@])';
const INITIALS = '(?:\\p{Lu}(?:[hH]|[a-z])?\\.\\s?){0,5}';
const FIRST_NAME = `(?:${firstNames.join('|')})`;

const TITLE =
  '(?:[Dd]hr|[Mm]evr?|[Mm]w|[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Dd]e\\s[Hh]eer|[Mm]ejuffrouw|[Mm]ej|[Dd]rs|[Dd]r|[Ii]r|[Mm]r|[Pp]rof|DHR|MEVR|MW)';
const PERSON = `(?:(?:${CLIENT}|${CLIENT.replace('cli', 'Cli')})e?|[Pp]ati(?:ë|e\\u0308?)nte?|[Bb]ewoner|[Bb]ewoonster|[Bb]etrokkene|[Vv]erdachte|[Gg]edetineerde|[Bb]egeleider|[Bb]ehandelaar|[Ff]amilie|[Ff]am\\.|[Gg]ezin|[Ee]chtpaar)`;

// Not a small "van": "cliënt van Veerhuis" tells where, "cliënt Van Dam" who.
const CAPITAL_PARTICLES = '(?:(?:Van|De[nr]?|El|Al|Ben|Te[nr])\\s(?:de[nr]?\\s)?|de\\s|el\\s)?';

// "dhr. J. de Vries", "mevrouw El Amrani", "DHR. JANSEN"
const AFTER_TITLE = new RegExp(
  `${START}${TITLE}\\.?\\s${INITIALS}${PARTICLES}(?<surname>${SURNAME}|\\p{Lu}{3,})(?:\\s${SURNAME})?${END}`,
  'gu',
);
// "dhr. jansen": after an abbreviation a name follows, also without its capital.
const AFTER_ABBREVIATION = new RegExp(
  `${START}(?:[Dd]hr|[Mm]evr|[Mm]w)\\.?\\s${PARTICLES}(?!(?:heeft|is|was|had|wil|wilde|kan|kon|wordt|werd|moet|zal|gaat|zei|en)${END})(?<surname>\\p{Ll}{3,25})${END}`,
  'gu',
);
// "cliënt Jansen", "bewoner J. de Vries", "cliënt J."
const AFTER_PERSON = new RegExp(
  `${START}${PERSON}\\s(?:\\p{Lu}\\.\\s?){0,5}${CAPITAL_PARTICLES}(?:(?<surname>${SURNAME})(?:\\s${PARTICLES}${SURNAME})?${END}|(?<=\\p{Lu}\\.\\s?)(?!\\s?\\p{Lu}))`,
  'gu',
);
// "een cliënt genaamd Kevin"
const CALLED = new RegExp(
  `${START}(?:${CLIENT}e?|man|vrouw|bewoner|jongere|persoon)\\s(?:met\\sde\\snaam|genaamd|die\\s)\\s?(?<surname>${SURNAME})(?:\\s${PARTICLES}${SURNAME})?(?:\\sheet)?${END}`,
  'gu',
);
// "J.P. van den Berg"
const AFTER_INITIALS = new RegExp(
  `${START}(?<initials>(?:\\p{Lu}(?:[hH]|[a-z])?\\.\\s?){1,5})${PARTICLES}(?<surname>${SURNAME})${END}`,
  'gu',
);
// "Kevin de Boer"
const FULL_NAME = new RegExp(
  `${START}${FIRST_NAME}(?:-\\p{Lu}\\p{Ll}+)?\\s${PARTICLES}(?<surname>${SURNAME})${END}`,
  'gu',
);
// "dat Kevin": a capital in the middle of a sentence.
const FIRST_NAME_ALONE = new RegExp(`(?<=\\p{Ll}{2},?\\s)${FIRST_NAME}(?:’s|'s|s)?${END}`, 'gu');

// A letter with a full stop that ends a sentence ("plan B. Daarna") or numbers a list, and initials of firms.
const LETTERED =
  /\b(?:plan|niveau|onderdeel|traject|optie|variant|sub|bijlage|categorie|route|lid|punt|fase|deel|groep|type|klasse|scenario|afdeling|tabel|doel|doelen|en|of)\s$/i;
const FIRM = /^(?:B\.\s?V\.|N\.\s?V\.|V\.\s?O\.\s?F\.|U\.\s?A\.|B\.\s?A\.)\s?$/;
const LIST_LETTER = /^[A-H]\.\s$/;
const LETTER_AT_START = /(?:^|[\n.;:!?(•*-])\s{0,3}(?<letter>[A-I])\.\s/g;
const NAMED_HOUSE =
  /\b(?:locatie|huis|huize|villa|stichting|sint|st\.|team|project|programma|woonvorm|de)\s$/i;
const STREET = new RegExp(`${STREET_ENDING}$`, 'u');

/**
 * Finds what looks like the name of a person: after a title ("dhr.", "mevrouw"), after a word for a client, after
 * initials, a common first name with a surname, and a common first name in the middle of a sentence.
 */
export function findPersonNames(text: string): Span[] {
  const titled = [AFTER_TITLE, AFTER_ABBREVIATION, AFTER_PERSON, CALLED, FULL_NAME]
    .flatMap((pattern) => matchesOf(text, pattern))
    .filter((match) => isSurname(match.groups.surname));
  const numbering = numberingOf(text);
  const initialled = matchesOf(text, AFTER_INITIALS).filter((match) =>
    isInitialled({ text, match, numbering }),
  );
  const alone = matchesOf(text, FIRST_NAME_ALONE).filter(
    ({ start }) => !NAMED_HOUSE.test(sentenceBefore(text, start, 20)),
  );
  return [...titled, ...initialled, ...alone].map(({ start, end }) => ({ start, end }));
}

function isSurname(surname: string | undefined): boolean {
  // Where only an initial stands ("cliënt J.") there is no surname to judge.
  if (surname === undefined) return true;
  return !notSurnames.has(surname) && !STREET.test(surname);
}

function isInitialled({
  text,
  match,
  numbering,
}: {
  text: string;
  match: Match;
  numbering: ReadonlySet<string>;
}): boolean {
  const initials = match.groups.initials ?? '';
  if (FIRM.test(initials) || !isSurname(match.groups.surname)) return false;
  // "B. van Dam" numbers no list: what is numbered begins with a capital.
  if (/^\p{Ll}/u.test(text.slice(match.start + initials.length))) return true;
  const before = sentenceBefore(text, match.start, 20);
  if (LETTERED.test(before) && initials.trim().length === 2) return false;
  return !(LIST_LETTER.test(initials) && /^[\s(•*-]*$/.test(before) && numbering.has(initials.charAt(0)));
}

/** Gives the letters that number a list ("A. Wonen", "B. Werk"): those of which a neighbour starts a sentence too. */
function numberingOf(text: string): ReadonlySet<string> {
  const letters = new Set(matchesOf(text, LETTER_AT_START).map(({ groups }) => groups.letter ?? ''));
  const neighbour = (letter: string, step: number) => String.fromCharCode(letter.charCodeAt(0) + step);
  return new Set(
    [...letters].filter((letter) => letters.has(neighbour(letter, -1)) || letters.has(neighbour(letter, 1))),
  );
}
