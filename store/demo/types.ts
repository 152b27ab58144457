import type { Partnership } from '../../domain/agency/conversation-calendar';
import type { FormatTopicKey } from '../../domain/conversation-format';
import type { MunicipalityKey } from '../../domain/region/municipalities';
import type { ThemeKey } from '../../domain/themes';
import type { PersonRole } from '../people-types';

/** The organisation of a person: the region itself, a municipality or a provider. */
export type DemoOrganisation = 'regio' | MunicipalityKey | DemoProviderKey;

/** The keys of the eight made-up providers. */
export type DemoProviderKey =
  | 'de-oever'
  | 'stichting-kompas'
  | 'veerhuis'
  | 'wilgenspoor'
  | 'heidebaken'
  | 'vaartwende'
  | 'tweede-haven'
  | 'maatwerf';

/** A made-up person, reachable at an address that exists nowhere. */
export type DemoPerson = {
  key: string;
  name: string;
  email: `${string}.example`;
  phone: `035-555 01 ${number}`;
  role: PersonRole;
  organisation: DemoOrganisation;
  /** What he or she is called at work, in Dutch. */
  functionTitle: string;
  /** The first one to ask; the other of the same organisation is the deputy. */
  primary: boolean;
};

/** A place where a provider gives care. */
export type DemoLocation = { name: string; municipality: MunicipalityKey };

/** A made-up provider with the duo that runs its cycle. */
export type DemoProvider = {
  key: DemoProviderKey;
  name: string;
  /** One sentence in Dutch on what it does. */
  description: string;
  partnership: Partnership;
  locations: readonly [DemoLocation, ...DemoLocation[]];
  /** Keys of people. */
  contractManager: string;
  policyAdviser: string;
};

/** A moment in the previous quarter: working days after its first working day, which is day 0. */
export type WorkingDayOfQuarter = number;

/** A point that a municipality wants raised. */
export type DemoInputTopic = { subject: string; explanation: string; urgency: 'normaal' | 'hoog' };

/** What a municipality answered: points, or nothing to raise (*geen inbreng*), or no answer at all. */
export type DemoInput =
  | {
      municipality: MunicipalityKey;
      answer: 'topics';
      topics: readonly [DemoInputTopic, ...DemoInputTopic[]];
    }
  | { municipality: MunicipalityKey; answer: 'none' }
  | { municipality: MunicipalityKey; answer: 'silent' };

/** What was said and agreed on one fixed topic of the format; `agreed` is empty where nothing was agreed. */
export type DemoMinutesTopic = { topic: FormatTopicKey; discussed: string; agreed: string };

/** An action that was agreed and is still open when the new quarter begins. */
export type DemoAction = {
  key: string;
  description: string;
  owner: DemoOrganisation;
  topic: FormatTopicKey;
  /** Working days after the first working day of the previous quarter; larger than its length lies in the new one. */
  dueOn: WorkingDayOfQuarter;
};

/** A finished conversation of the previous quarter, with all that came of it. */
export type DemoConversation = {
  provider: DemoProviderKey;
  heldOn: WorkingDayOfQuarter;
  /** Time on the clock in Amsterdam, `hh:mm`. */
  startsAt: `${number}:${number}`;
  /** Where it was held, in Dutch. */
  place: string;
  onLocation: boolean;
  /** One answer for each of the seven municipalities. */
  input: readonly DemoInput[];
  /** One entry for each fixed topic, in the order of the format. */
  minutes: readonly DemoMinutesTopic[];
  themes: readonly ThemeKey[];
  actions: readonly [DemoAction, ...DemoAction[]];
  /** What the agency wanted raised, and what the cycle gave to the agency alignment. */
  agencyPoints: { fromAgency: readonly string[]; toAgency: readonly string[] };
};

/** The whole demo region. */
export type DemoRegion = {
  people: readonly DemoPerson[];
  providers: readonly DemoProvider[];
  previousQuarter: readonly DemoConversation[];
};
