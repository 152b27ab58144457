import type { Span } from '../finding';
import { STREET_ENDING } from '../vocabulary';
import { matchesOf, sentenceBefore } from './matches';

const HOUSE_NUMBER =
  '(?:nr\\.?\\s|nummer\\s)?(?<house>[1-9]\\d{0,3})(?:\\s?[-/]?\\s?(?:[a-zA-Z]|hs|bis|[1-9]\\d{0,2}))?(?![\\d\\p{L}])';

// What stands before or within the name of a street: "Burgemeester de Bordesstraat", "Van der Lindenlaan".
const PARTICLE = "(?:van|der?|den|het|te[nr]?|[’']t)";
const CAPITALISED = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{Lu}(?:[\\p{L}’']{0,20}|\\p{L}{0,4}\\.)\\s(?:${PARTICLE}\\s){0,3}){0,3}(?<street>\\p{Lu}[\\p{L}’'-]{0,30}${STREET_ENDING}|${'(?:Laan|Plein|Weg|Hof|Park|Kade)\\s(?:van|der|de|den|het|\\s){1,6}\\p{Lu}\\p{L}{1,30}'}|Brink|Achterom)\\s${HOUSE_NUMBER}`,
  'gu',
);
// Without a capital only the endings that hardly end another word.
const SMALL = new RegExp(
  `(?<![\\p{L}\\d])(?<street>\\p{Ll}[\\p{Ll}’'-]{1,30}(?:straat|laan|gracht|singel|steeg|dreef))\\s${HOUSE_NUMBER}`,
  'gu',
);
const POSTAL_CODE = /(?<![\d\p{L}])(?<digits>[1-9]\d{3})\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu;
const LIVES_AT =
  /(?<!\p{L})(?:woont|woonde|woonachtig|verblijft|verbleef)\s(?:\p{L}{1,15}\s){0,4}(?:op\s|aan\s|bij\s)?(?:huis)?(?:nummer|nr\.?)\s\d{1,4}/giu;

// Words that end as a street does and are none.
const NO_STREET =
  /^(?:zorgpad|tijdpad|klantpad|groeipad|onderweg|uitweg|snelweg|rijksweg|spoorweg|omweg|arbeidsmarkt|woningmarkt|huizenmarkt|zorgmarkt|markt|dierenpark|wagenpark|machinepark|woningpark|werkplein|gerechtshof|rechtshof|hof|park|weg|plein|baan|rijbaan|loopbaan|busbaan)$/i;
const YEAR = /^(?:19|20)\d\d$/;
const ORGANISATION =
  /\b(?:locaties?|kantoor|hoofdkantoor|vestiging|bezoekadres|postadres|vergaderlocatie|gemeentehuis|stadhuis|raadhuis|vergaderen|vergaderd|Postbus\s\d{1,5})\b[^.;\n]{0,20}$/i;
const LIVES =
  /\b(?:woont|woonde|woonachtig|verblijft|verbleef|cliënte?|bewoner|adres van (?:de|een) cliënt)\b/i;
const AFTER_A_DATE =
  /\b(?:in|van|tot|sinds|per|vanaf|begin|eind|jaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s$/i;

/**
 * Finds street names with a house number and postal codes. An address that the sentence calls that of a location or
 * office is let through, unless it says that somebody lives there.
 */
export function findAddresses(text: string): Span[] {
  const streets = [...matchesOf(text, CAPITALISED), ...matchesOf(text, SMALL)].filter(
    ({ groups }) => !NO_STREET.test(groups.street ?? '') && !YEAR.test(groups.house ?? ''),
  );
  const postalCodes = matchesOf(text, POSTAL_CODE).filter(
    ({ start, groups }) =>
      !(YEAR.test(groups.digits ?? '') && AFTER_A_DATE.test(sentenceBefore(text, start, 20))),
  );
  const addresses = [...streets, ...postalCodes].filter(({ start }) => !isOfOrganisation(text, start));
  return [...addresses, ...matchesOf(text, LIVES_AT)].map(({ start, end }) => ({ start, end }));
}

function isOfOrganisation(text: string, start: number): boolean {
  const before = sentenceBefore(text, start, 60);
  return ORGANISATION.test(before) && !LIVES.test(before);
}
