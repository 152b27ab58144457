import type { Absence } from '../domain/staffing/absence';
import type { Rhythm } from '../domain/staffing/rhythm';
import type { IsoDate } from '../domain/time/iso-date';
import type { Instant } from '../workflows/engine/state';

export type PersonRole =
  | 'contractManager'
  | 'policyAdviser'
  | 'manager'
  | 'formDesigner'
  | 'municipalOfficer'
  | 'providerContact';

/** `_id` is the key: 'regio', 'huizen', 'de-oever'. */
export type Organisation =
  | { _id: string; kind: 'region'; name: string }
  | { _id: string; kind: 'municipality'; name: string; inhabitants: number }
  | {
      _id: string;
      kind: 'provider';
      name: string;
      partnership: 'strategic' | 'regular';
      locations: { name: string; municipality: string }[];
      contractManager: string;
      policyAdviser: string;
    };

export type Person = {
  _id: string;
  name: string;
  email: string;
  phone: string;
  role: PersonRole;
  organisation: string;
  functionTitle: string;
  /** Gets the mail of its organisation first. */
  primary: boolean;
  /** Set while the address refuses mail for good: nothing is sent to it until somebody repairs it. */
  bounced?: Bounce | null;
  /** When the address was last repaired: a report about an older mail says nothing about it. */
  repairedAt?: Instant;
  /** When this person left the organisation; nothing is sent any more. */
  leftAt?: Instant | null;
  /** Who took over everything of a person who left. */
  successor?: string;
  /** How often this person wants mail; absent is daily. */
  rhythm?: Rhythm;
};

/** Somebody is away; `_id` is the id of the request that entered it. `until` is the last day, also when it ended early. */
export type AbsenceEntry = Absence & {
  _id: string;
  enteredBy: string;
  enteredAt: Instant;
  /** Ended before its time: by whom, when, and what the last day would have been. */
  ended: { by: string; at: Instant; plannedUntil: IsoDate } | null;
};

/**
 * Everything of one person goes to another for good; `_id` is the id of the request. It is unfinished until every
 * process heard of it, so that nothing stays behind when one cannot be reached.
 */
export type Handover = {
  _id: string;
  /** `leave`: the person leaves the organisation as well. */
  kind: 'everything' | 'leave';
  from: string;
  to: string;
  reason: string;
  by: string;
  at: Instant;
  finishedAt: Instant | null;
};

/** An address that refuses mail: since when, why (the mail server's code or words, without addresses), and which mail. */
export type Bounce = { at: Instant; reason: string; mail: string };
