import { formatQuarter, isQuarter } from '../quarters';
import { toAmsterdamDate } from '../time/amsterdam';
import { formatDateTime, formatTime } from '../time/dutch-dates';
import type { FaultFacts, FaultKind, FaultSubject, Repair } from './fault';

/** A technical stall for staff: what stands still, since when, what happens by itself, and whom to call (Dutch). */
export type FaultWords = { what: string; since: string; next: string; call: string };

/** What the sentences need to know; `support` is whom to call, as the region says it. */
export type FaultNames = {
  /** Names of providers by key. */
  providers: ReadonlyMap<string, string>;
  /** Names of people by id. */
  people: ReadonlyMap<string, string>;
  support: string | null;
};

/** Whom to call where the region has not said it. */
const SUPPORT = 'de technisch beheerder';

type Sentences = {
  /** While it lasts; `about` begins the sentence. */
  now(about: string, amount: number | null): string;
  /** Once it is over, without the times. */
  over(about: string): string;
  next: string;
};

const sentences: Readonly<Record<FaultKind, Sentences>> = {
  'no-worker': {
    now: () =>
      'Alle gesprekken en taken staan stil: het onderdeel dat ze uitvoert, werkt niet. Wat iemand verstuurt, blijft als concept bewaard.',
    over: () => 'Alle gesprekken en taken stonden stil: het onderdeel dat ze uitvoert, werkte niet',
    next: 'Zodra dat onderdeel weer werkt, gaat alles vanzelf verder waar het was. Er raakt niets kwijt.',
  },
  'workflow-failing': {
    now: (about) => `${about} kan niet verder: het programma loopt steeds vast op dezelfde stap.`,
    over: (about) => `${about} kon niet verder: het programma liep vast`,
    next: 'Het programma probeert het steeds opnieuw, maar zonder hulp lukt dat waarschijnlijk niet.',
  },
  'process-missing': {
    now: (about) =>
      `${about} loopt niet meer door: het proces erachter is afgebroken of weg. Er komen geen herinneringen meer.`,
    over: (about) => `${about} liep niet door`,
    next: 'Dit komt niet vanzelf goed.',
  },
  'read-model-behind': {
    now: (about) => `${about} is verder dan de pagina’s laten zien: het opschrijven lukt niet.`,
    over: (about) => `${about} was verder dan de pagina’s lieten zien`,
    next: 'Het programma probeert steeds opnieuw om de pagina’s bij te werken.',
  },
  'read-model-ahead': {
    now: (about) =>
      `De pagina’s over ${lower(about)} laten iets zien dat het proces niet meer weet. Dat gebeurt als een back-up is teruggezet.`,
    over: (about) => `De pagina’s over ${lower(about)} liepen voor op het proces`,
    next: 'Bij de volgende stap van het proces klopt de pagina weer. Controleer of de laatste antwoorden er nog zijn.',
  },
  'mail-not-leaving': {
    now: (about, amount) =>
      amount === null
        ? `${about} gaat de deur niet uit.`
        : `De mail aan ${amount} ${amount === 1 ? 'ontvanger' : 'ontvangers'} gaat de deur niet uit.`,
    over: (about) => `${about} ging de deur niet uit`,
    next: 'Het programma biedt elke mail minstens elke vijf minuten opnieuw aan. Er raakt geen mail kwijt.',
  },
  'link-missing': {
    now: (about) => `${about} heeft een open vraag waar de link voor ontbreekt.`,
    over: (about) => `${about} had een open vraag zonder link`,
    next: 'Het programma maakt de link opnieuw zodra dat lukt.',
  },
  'schedule-missed': {
    now: (about) => `${about} is niet vanzelf begonnen op het moment dat daarvoor staat.`,
    over: (about) => `${about} was niet vanzelf begonnen`,
    next: 'Een ronde kun je zelf openen op de pagina van dat kwartaal. Ontbreekt er nog iets in de regio, dan zegt die pagina wat.',
  },
  'schedule-paused': {
    now: (about) => `${about} gebeurt nu niet vanzelf: iemand heeft dit stilgezet.`,
    over: (about) => `${about} was stilgezet`,
    next: 'Het blijft stil tot de technisch beheerder het weer aanzet.',
  },
  'handover-unfinished': {
    now: () => 'Het werk van een collega is nog niet overal overgedragen: niet elk gesprek was bereikbaar.',
    over: () => 'Het werk van een collega was nog niet overal overgedragen',
    next: 'Het programma draagt de rest over zodra dat lukt. Tot dan doet de opvolger het namens de collega.',
  },
  'temporal-unreachable': {
    now: () =>
      'De motor achter alle gesprekken is niet bereikbaar. Je kunt alles lezen, maar niets versturen.',
    over: () => 'De motor achter alle gesprekken was niet bereikbaar',
    next: 'Zodra hij terug is, gaat alles vanzelf verder waar het was. Er raakt niets kwijt.',
  },
  'database-unreachable': {
    now: () => 'De opslag is niet bereikbaar. Pagina’s kunnen niet worden getoond en niets wordt bewaard.',
    over: () => 'De opslag was niet bereikbaar',
    next: 'Zodra de opslag terug is, werken de pagina’s weer en schrijven de gesprekken bij wat er gebeurde.',
  },
  'mail-server-unreachable': {
    now: () => 'De mailserver is niet bereikbaar: er gaat nu geen mail weg.',
    over: () => 'De mailserver was niet bereikbaar',
    next: 'Alle mail wacht en gaat vanzelf weg als de mailserver terug is.',
  },
  'watchdog-silent': {
    now: () => 'De controle op storingen is niet uitgevoerd. Een storing kan nu onopgemerkt blijven.',
    over: () => 'De controle op storingen was niet uitgevoerd',
    next: 'De controle hoort elke tien minuten te komen.',
  },
};

const repairs: Readonly<Record<Repair, string>> = {
  'view-rewritten': 'De pagina’s zijn vanzelf bijgewerkt.',
  'mail-woken': 'De mail is alsnog in gang gezet.',
  'link-made': 'De link is opnieuw gemaakt.',
  'handed-over': 'De rest is alsnog overgedragen.',
  'round-opened': 'De ronde is alsnog geopend.',
  'process-restarted': 'Het proces is opnieuw gestart vanaf de laatste bekende stand.',
};

const schedules: Readonly<Record<string, string>> = {
  kwartaalronde: 'Het openen van de rondes',
  watchdog: 'De controle op storingen',
  weekoverzicht: 'Het weekoverzicht',
};

/** Puts a technical stall into words, while it lasts or once it is over. */
export function faultWords(fault: FaultFacts, names: FaultNames): FaultWords {
  const { kind, subject, since, resolvedAt, repaired, amount } = fault;
  const about = subjectName(subject, names);
  const { now, over, next } = sentences[kind];
  const call = callSentence(subject, names);
  if (resolvedAt === null) {
    return { what: now(about, amount), since: `Sinds ${formatDateTime(since)}.`, next, call };
  }
  return {
    what: `${over(about)}.`,
    since: period(since, resolvedAt),
    next: repaired === null ? 'Het loopt weer.' : repairs[repaired],
    call,
  };
}

/** What stands still, as the beginning of a sentence: 'Het gesprek met De Oever (1e kwartaal 2027)'. */
function subjectName(subject: FaultSubject, { providers, people }: FaultNames): string {
  if (subject === null) return 'Mail';
  switch (subject.kind) {
    case 'process': {
      const { provider, quarter, id } = subject;
      if (provider === null || quarter === null || !isQuarter(quarter)) return `Het proces ${id}`;
      const what = id.startsWith('action:') ? 'Een actiepunt van' : 'De kwartaalcyclus van';
      return `${what} ${providers.get(provider) ?? provider} (${formatQuarter(quarter)})`;
    }
    case 'person':
      return `De mail aan ${people.get(subject.id) ?? 'een deelnemer'}`;
    case 'quarter':
      return `De ronde van het ${isQuarter(subject.id) ? formatQuarter(subject.id) : subject.id}`;
    case 'schedule':
      return schedules[subject.id] ?? `De vaste taak ${subject.id}`;
  }
}

function callSentence(subject: FaultSubject, { support }: FaultNames): string {
  const whom = `Bel ${support ?? SUPPORT}`;
  return subject?.kind === 'process' ? `${whom} en noem “${subject.id}”.` : `${whom}.`;
}

function period(from: number, to: number): string {
  const sameDay = toAmsterdamDate(from) === toAmsterdamDate(to);
  return `Van ${formatDateTime(from)} tot ${sameDay ? formatTime(to) : formatDateTime(to)}.`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
