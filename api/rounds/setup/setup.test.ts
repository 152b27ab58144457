import { organisations, people } from '../../../activities/fixture';
import { regionGaps } from '../../../domain/region/gaps';
import type { Organisation, Person } from '../../../store/types';
import { personActor } from '../../access/policy.fixture';
import { gapInWords } from './gap-words';
import { setupSteps } from './setup-steps';

const manager = personActor('manager');
const planner = personActor('contractManager');
const without = (...ids: string[]): Person[] => people.filter(({ _id }) => !ids.includes(_id));
const kinds = (...wanted: Organisation['kind'][]): Organisation[] =>
  organisations.filter(({ kind }) => wanted.includes(kind));

/** The state of each step, in order. */
const states = (region: Parameters<typeof setupSteps>[0]): string[] =>
  setupSteps(region, manager).map(({ key, state }) => `${key} ${state}`);

const alone = people.filter(({ role }) => role === 'manager');

test.each([
  ['a manager alone', [], alone, ['municipalities todo', 'team todo', 'providers todo']],
  [
    'municipalities of which one has no contact',
    kinds('municipality'),
    [...alone, ...people.filter(({ organisation }) => organisation === 'huizen')],
    ['municipalities begun', 'team todo', 'providers todo'],
  ],
  [
    'half a duo',
    kinds('municipality'),
    without('yasmin'),
    ['municipalities done', 'team begun', 'providers todo'],
  ],
  [
    'providers of which two have no contact',
    organisations,
    people,
    ['municipalities done', 'team done', 'providers begun'],
  ],
  [
    'everything',
    organisations.filter(({ _id }) => !['kompas', 'veerhuis'].includes(_id)),
    people,
    ['municipalities done', 'team done', 'providers done'],
  ],
])('%s', (_what, there, who, expected) => {
  expect(states({ organisations: there, people: who })).toEqual(expected);
});

test('what is missing is named, with the way to fill it in, and how much there is', () => {
  const [, team, providers] = setupSteps({ organisations, people: without('yasmin') }, manager);
  expect(team?.facts.join(' ')).toMatch(/1 contractmanager en 1 manager.*Nog nodig: een beleidsadviseur/);
  expect(providers?.facts[0]).toBe('3 aanbieders: De Oever, Stichting Kompas en Veerhuis.');
  expect(providers?.missing.map(({ text, link }) => [text, link?.label])).toEqual([
    ['De Oever heeft geen beleidsadviseur.', 'De Oever wijzigen'],
    ['Stichting Kompas heeft geen beleidsadviseur.', 'Stichting Kompas wijzigen'],
    ['Stichting Kompas heeft geen contactpersoon.', 'Contactpersoon van Stichting Kompas toevoegen'],
    ['Veerhuis heeft geen beleidsadviseur.', 'Veerhuis wijzigen'],
    ['Veerhuis heeft geen contactpersoon.', 'Contactpersoon van Veerhuis toevoegen'],
  ]);
  expect(providers?.links.map(({ label }) => label)).toEqual(['Nog een aanbieder toevoegen']);
});

test('whoever left is not in the team any more', () => {
  const gone = people.map((one) => (one._id === 'noor' ? { ...one, leftAt: 1 } : one));
  const [, team] = setupSteps({ organisations, people: gone }, manager);
  expect(team?.state).toBe('begun');
});

test('a contract manager sees how far it is, and only the links that are his', () => {
  const region = { organisations, people: without('frederik', 'loes') };
  const steps = setupSteps(region, planner);
  expect(steps.flatMap(({ links }) => links)).toEqual([]);
  expect(steps.flatMap(({ missing }) => missing.map(({ link }) => link?.label))).toEqual([
    'Contactpersoon van Laren toevoegen',
    'Contactpersoon van Stichting Kompas toevoegen',
    'Contactpersoon van Veerhuis toevoegen',
  ]);
});

test('every gap has a sentence, and for the manager a way to mend it', () => {
  const gaps = [
    ...regionGaps({ organisations: [], people: [] }),
    ...regionGaps({ organisations, people: [] }),
  ];
  expect(new Set(gaps.map(({ kind }) => kind)).size).toBe(6);
  for (const gap of gaps) {
    const { text, link } = gapInWords(gap, manager);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(link?.href).toMatch(/^\//);
    if (gap.kind !== 'contact') expect(gapInWords(gap, planner).link).toBeNull();
  }
});
