import type { Quarter } from '../domain/quarters';
import type { IsoDate } from '../domain/time/iso-date';
import type { Instant } from '../workflows/engine/state';

export type AgendaItem = {
  title: string;
  /** Who raised it, as people read it: 'Gespreksformat', 'Gemeente Huizen', 'Openstaand actiepunt', 'DJI'. */
  source: string;
  explanation: string;
};

/** `_id` is the cycle's id. Proposed by the product, released by the contract manager. */
export type Agenda = {
  _id: string;
  provider: string;
  quarter: Quarter;
  items: AgendaItem[];
  note: string;
  releasedAt: Instant | null;
};

/** Fixed minutes; `_id` is the cycle's id. */
export type Minutes = {
  _id: string;
  provider: string;
  quarter: Quarter;
  conversationAt: Instant;
  topics: { title: string; discussed: string; agreed: string }[];
  themes: string[];
  pointsForAgency: string;
  fixedAt: Instant;
  /** How the provider's fact check ended. */
  factCheck: 'agreed' | 'corrections' | 'consent';
};

/** An action of fixed minutes; `_id` is its process id. */
export type Action = {
  _id: string;
  provider: string;
  quarter: Quarter;
  description: string;
  /** Who does it, as people read it: 'De Oever', 'Gemeente Huizen', 'contractmanager', 'DJI'. */
  owner: string;
  dueDate: IsoDate;
  status: 'open' | 'done' | 'dropped';
  closedAt: Instant | null;
};

/** A point for DJI's alignment list of a quarter; `_id` is `${cycleId}/${n}`. */
export type AgencyPoint = {
  _id: string;
  provider: string;
  quarter: Quarter;
  point: string;
  explanation: string;
  status: 'listed' | 'brought-in' | 'not-brought-in';
  outcome: string;
};
