import { formatQuarter, parseQuarter } from '../../../domain/quarters';
import { formatList } from '../../../domain/time/dutch-dates';
import type { Municipality, Provider } from '../../../store/organisations';
import type { Person, ProcessView } from '../../../store/types';
import type { ChangeFacts } from '../flow/change';

type Around = { people: readonly Person[]; municipalities: readonly Municipality[] };

/** Who does the work for a provider, as a field and as a word. */
const DUO = [
  ['contractManager', 'contractmanager'],
  ['policyAdviser', 'beleidsadviseur'],
] as const;

/** What follows from adding a provider. */
export function newProviderFacts(provider: Provider, around: Around): ChangeFacts {
  const { name } = provider;
  return {
    facts: [
      ...DUO.map(([field, word]) => `${nameOf(around, provider[field])} wordt ${word} van ${name}.`),
      locationsInWords(provider, around),
      partnershipInWords(provider),
      `Vanaf de volgende ronde die opent, is er elk kwartaal een cyclus voor ${name}. Moet die dit kwartaal al beginnen? Start haar dan op de pagina van een ronde die loopt.`,
      `Voeg daarna een contactpersoon toe. Zonder contactpersoon kunnen we ${name} niet uitnodigen.`,
    ],
    warnings: sameTwice(provider, around),
  };
}

/** What follows from changing a provider, and what does not: cycles that run keep whom they began with. */
export function providerChangeFacts(
  given: Around & { now: Provider; next: Provider; cycles: readonly ProcessView[] },
): ChangeFacts {
  const { now, next } = given;
  const same = JSON.stringify([now.locations]) === JSON.stringify([next.locations]);
  const duo = DUO.filter(([field]) => now[field] !== next[field]);
  const facts = [
    ...(now.name === next.name
      ? []
      : [
          `De naam wordt: ${next.name}. Die staat daarna op elke pagina en in nieuwe mail.`,
          'In wat al is verstuurd en in verslagen die vaststaan, blijft de oude naam staan.',
        ]),
    ...(now.partnership === next.partnership ? [] : [partnershipInWords(next)]),
    ...(same
      ? []
      : [locationsInWords(next, given), 'Gemeenten zien dat meteen op de pagina voor hun inbreng.']),
    ...duo.map(
      ([field, word]) =>
        `${nameOf(given, next[field])} wordt ${word} van ${next.name}, voor de cycli die nog beginnen.`,
    ),
  ];
  return {
    facts: facts.length === 0 ? ['Er verandert niets.'] : facts,
    warnings: [
      ...duo.flatMap(([field, word]) => stays(given, { field, word })),
      ...(duo.length > 0 ? sameTwice(next, given) : []),
    ],
  };
}

/** The cycles that run stay with whoever has them; the warning says how they can go over. */
function stays(
  given: Around & { now: Provider; cycles: readonly ProcessView[] },
  { field, word }: { field: (typeof DUO)[number][0]; word: string },
): string[] {
  const running = given.cycles.filter(({ status, state }) => status === 'open' && state.people[field]);
  const [first] = running;
  if (!first) return [];
  const who = nameOf(given, first.state.people[field] ?? '');
  const which = formatList(running.map(({ subject }) => quarterInWords(subject.quarter)));
  return [
    `${running.length === 1 ? 'De cyclus' : 'De cycli'} van het ${which} ${running.length === 1 ? 'loopt' : 'lopen'} al en ${running.length === 1 ? 'houdt' : 'houden'} ${who} als ${word}. Geef open taken aan een ander op de pagina van de taak, of draag bij Team alles van ${who} over.`,
  ];
}

function sameTwice(provider: Provider, around: Around): string[] {
  if (provider.contractManager !== provider.policyAdviser) return [];
  const who = nameOf(around, provider.contractManager);
  return [
    `Bij ${provider.name} doet ${who} dan allebei de rollen van het duo. Er lezen dan geen vier ogen mee.`,
  ];
}

function locationsInWords({ name, locations }: Provider, { municipalities }: Around): string {
  if (locations.length === 0) return `${name} heeft geen locatie in de regio.`;
  const places = locations.map((one) => {
    const municipality = municipalities.find(({ _id }) => _id === one.municipality);
    return municipality ? `${one.name} (${municipality.name})` : one.name;
  });
  return `${locations.length === 1 ? 'Locatie' : 'Locaties'} in de regio: ${formatList(places)}.`;
}

function partnershipInWords({ name, partnership }: Provider): string {
  const kind = partnership === 'strategic' ? 'strategische' : 'reguliere';
  return `${name} is een ${kind} partner van DJI. De agenda noemt de gesprekken die DJI dan voert.`;
}

function nameOf({ people }: Pick<Around, 'people'>, id: string): string {
  return people.find(({ _id }) => _id === id)?.name ?? 'nog niemand';
}

function quarterInWords(text: string): string {
  const quarter = parseQuarter(text);
  return quarter ? formatQuarter(quarter) : text;
}
