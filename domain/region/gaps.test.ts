import { gapsThatStop, regionGaps } from './gaps';

const huizen = { _id: 'huizen', kind: 'municipality', name: 'Huizen' } as const;
const laren = { _id: 'laren', kind: 'municipality', name: 'Laren' } as const;
const oever = {
  _id: 'de-oever',
  kind: 'provider',
  name: 'De Oever',
  contractManager: 'noor',
  policyAdviser: 'yasmin',
} as const;
const person = (_id: string, organisation: string, role = 'contact') => ({ _id, organisation, role });
const manager = person('carlijn', 'regio', 'manager');
const duo = [person('noor', 'regio', 'contractManager'), person('yasmin', 'regio', 'policyAdviser')];

/** Gaps as short words: what is missing, and of whom. */
const words = (gaps: ReturnType<typeof regionGaps>): string[] =>
  gaps.map((gap) => ('organisation' in gap ? `${gap.kind} ${gap.organisation._id}` : gap.kind));

const region = { _id: 'regio', kind: 'region', name: 'Regio' } as const;
const whole = {
  organisations: [region, huizen, oever],
  people: [manager, ...duo, person('wilma', 'huizen'), person('erik', 'de-oever')],
};

test.each([
  ['a whole region', whole, []],
  ['nothing at all', { organisations: [], people: [] }, ['manager', 'municipalities', 'providers']],
  ['a manager alone', { organisations: [region], people: [manager] }, ['municipalities', 'providers']],
  [
    'organisations without anybody',
    { organisations: [laren, huizen, oever], people: [manager] },
    [
      'contact laren',
      'contact huizen',
      'contractManager de-oever',
      'policyAdviser de-oever',
      'contact de-oever',
    ],
  ],
  [
    'whoever left counts no more',
    { ...whole, people: whole.people.map((one) => (one === manager ? one : { ...one, leftAt: 1 })) },
    ['contact huizen', 'contractManager de-oever', 'policyAdviser de-oever', 'contact de-oever'],
  ],
  ['a manager who left', { ...whole, people: whole.people.filter((one) => one !== manager) }, ['manager']],
])('%s', (_what, given, expected) => expect(words(regionGaps(given))).toEqual(expected));

describe('what stops a round that opens by itself', () => {
  const gaps = regionGaps({ organisations: [laren, huizen, oever], people: [manager, ...duo] });

  test('the first round waits for every contact', () => {
    expect(words(gapsThatStop(gaps, { first: true }))).toEqual([
      'contact laren',
      'contact huizen',
      'contact de-oever',
    ]);
  });

  test('a later one asks for contacts by itself', () => {
    expect(gapsThatStop(gaps, { first: false })).toEqual([]);
  });

  test('but never goes without municipalities or without a duo', () => {
    const bare = regionGaps({ organisations: [oever], people: [manager] });
    expect(words(gapsThatStop(bare, { first: false }))).toEqual([
      'municipalities',
      'contractManager de-oever',
      'policyAdviser de-oever',
    ]);
  });

  test('the cycle of one provider waits for that provider and the region, for nobody else', () => {
    const other = { ...oever, _id: 'veerhuis', contractManager: 'weg' };
    const two = regionGaps({ organisations: [huizen, oever, other], people: whole.people });
    expect(gapsThatStop(two, { first: false, provider: 'de-oever' })).toEqual([]);
    expect(words(gapsThatStop(two, { first: false, provider: 'veerhuis' }))).toEqual([
      'contractManager veerhuis',
    ]);
  });
});
