/** The key by which a municipality of the region is stored and named in addresses. */
export type MunicipalityKey =
  | 'blaricum'
  | 'eemnes'
  | 'gooise-meren'
  | 'hilversum'
  | 'huizen'
  | 'laren'
  | 'wijdemeren';

/** A municipality of the region with its inhabitants on 1 January 2025. */
export type Municipality = { key: MunicipalityKey; name: string; inhabitants: number };

/** The seven municipalities of the region by name; inhabitants as in the service agreement (domain.md, section 5). */
export const municipalities: readonly Municipality[] = [
  { key: 'blaricum', name: 'Blaricum', inhabitants: 12_947 },
  { key: 'eemnes', name: 'Eemnes', inhabitants: 9_927 },
  { key: 'gooise-meren', name: 'Gooise Meren', inhabitants: 61_003 },
  { key: 'hilversum', name: 'Hilversum', inhabitants: 94_393 },
  { key: 'huizen', name: 'Huizen', inhabitants: 41_196 },
  { key: 'laren', name: 'Laren', inhabitants: 11_474 },
  { key: 'wijdemeren', name: 'Wijdemeren', inhabitants: 24_670 },
];

/** Finds a municipality by its key; gives undefined for a key that is none of the seven. */
export function findMunicipality(key: string): Municipality | undefined {
  return municipalities.find((municipality) => municipality.key === key);
}

/** Tells whether a text is the key of one of the seven municipalities. */
export function isMunicipalityKey(key: string): key is MunicipalityKey {
  return findMunicipality(key) !== undefined;
}
