import { type RegionGap, regionGaps } from '../../../domain/region/gaps';
import { municipalities as known } from '../../../domain/region/municipalities';
import { formatList } from '../../../domain/time/dutch-dates';
import type { Organisation, Person } from '../../../store/types';
import type { RequestActor } from '../../access/actor';
import { can } from '../../access/policy';
import { paths } from '../../paths';
import { REGION, worksHere } from '../../people/team-members';
import { type GapInWords, gapInWords, type SetupLink } from './gap-words';

/** One thing that a region needs before its first round: how far it is, in sentences, and where to go on. */
export type SetupStep = {
  key: 'municipalities' | 'team' | 'providers';
  title: string;
  state: 'todo' | 'begun' | 'done';
  facts: readonly string[];
  missing: readonly GapInWords[];
  links: readonly SetupLink[];
};

type Region = { organisations: readonly Organisation[]; people: readonly Person[] };

/** The steps of a region that begins, in the order in which they can be taken. */
export function setupSteps(region: Region, actor: RequestActor): SetupStep[] {
  const gaps = regionGaps(region);
  return [
    organisationStep('municipality', { region, gaps, actor }),
    teamStep(region, actor),
    organisationStep('provider', { region, gaps, actor }),
  ];
}

const KINDS = {
  municipality: {
    key: 'municipalities',
    title: 'Gemeenten, elk met een contactpersoon',
    none: 'Er zijn nog geen gemeenten.',
    count: (n: number) => (n === 1 ? '1 gemeente' : `${n} gemeenten`),
    later: 'Een gemeente die je na de opening toevoegt, wordt pas in de ronde daarna gevraagd.',
    together: [
      { href: paths.municipalitiesAdd, label: `Alle ${known.length} gemeenten van de regio toevoegen` },
    ],
    add: paths.municipalityAdd,
    first: 'Eén gemeente toevoegen',
    next: 'Nog een gemeente toevoegen',
  },
  provider: {
    key: 'providers',
    title: 'Aanbieders, elk met een contactpersoon',
    none: 'Er zijn nog geen aanbieders.',
    count: (n: number) => (n === 1 ? '1 aanbieder' : `${n} aanbieders`),
    later: 'Een aanbieder die later komt, kun je ook aan een ronde toevoegen die al loopt.',
    together: [],
    add: paths.providerAdd,
    first: 'Aanbieder toevoegen',
    next: 'Nog een aanbieder toevoegen',
  },
} as const;

function organisationStep(
  kind: keyof typeof KINDS,
  { region, gaps, actor }: { region: Region; gaps: readonly RegionGap[]; actor: RequestActor },
): SetupStep {
  const words = KINDS[kind];
  const names = region.organisations.filter((one) => one.kind === kind).map(({ name }) => name);
  const missing = gaps
    .filter((gap) => 'organisation' in gap && gap.organisation.kind === kind)
    .map((gap) => gapInWords(gap, actor));
  const add = { href: words.add, label: names.length === 0 ? words.first : words.next };
  return {
    key: words.key,
    title: words.title,
    state: names.length === 0 ? 'todo' : missing.length > 0 ? 'begun' : 'done',
    facts:
      names.length === 0
        ? [words.none]
        : [
            `${words.count(names.length)}: ${formatList(names)}.`,
            ...(missing.length === 0 ? [words.later] : []),
          ],
    missing,
    links: can(actor, 'organisation.add', null) ? [...(names.length === 0 ? words.together : []), add] : [],
  };
}

const TEAM = [
  ['contractManager', 'contractmanager', 'contractmanagers'],
  ['policyAdviser', 'beleidsadviseur', 'beleidsadviseurs'],
  ['manager', 'manager', 'managers'],
] as const;

function teamStep({ people }: Region, actor: RequestActor): SetupStep {
  const there = people.filter((person) => person.organisation === REGION && worksHere(person));
  const counted = TEAM.map(([role, one, more]) => {
    const number = there.filter((person) => person.role === role).length;
    return { number, one, words: number === 1 ? `1 ${one}` : `${number} ${more}` };
  });
  const missing = counted.filter(({ number }) => number === 0).map(({ one }) => `een ${one}`);
  const known = counted.filter(({ number }) => number > 0).map(({ words }) => words);
  const mayAdd = can(actor, 'contacts.write', { _id: REGION, kind: 'region', name: '' });
  return {
    key: 'team',
    title: 'Team, met voor elke aanbieder een duo',
    state: missing.length === 0 ? 'done' : there.length > 1 ? 'begun' : 'todo',
    facts: [
      ...(known.length > 0 ? [`In het team: ${formatList(known)}.`] : []),
      ...(missing.length > 0
        ? [`Nog nodig: ${formatList(missing)}. Contractmanager en beleidsadviseur zijn samen het duo.`]
        : []),
    ],
    missing: [],
    links: mayAdd
      ? [
          {
            href: paths.contactAdd(REGION),
            label: missing.length === 0 ? 'Nog een collega toevoegen' : 'Collega toevoegen',
          },
        ]
      : [],
  };
}
