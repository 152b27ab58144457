import type { Rhythm } from '../../domain/staffing/rhythm';
import type { IsoDate } from '../../domain/time/iso-date';
import type {
  Action,
  AgencyPoint,
  Agenda,
  Fault,
  Minutes,
  Notice,
  Organisation,
  Person,
  ProcessView,
  TaskView,
} from '../../store/types';
import type { ProcessEvent } from '../../workflows/engine/effects';
import type { Instant } from '../../workflows/engine/state';
import type { FormData } from '../effects/form-data';
import type { Overview } from '../overview/overview';
import type { LostMail } from './lost-mails';

/** Who reads a mail: staff hear "je", others "u". */
export type Reader = {
  id: string;
  /** Null for an extra participant, of whom we know only the function. */
  name: string | null;
  email: string;
  audience: 'staff' | 'municipality' | 'provider' | 'guest';
  organisation: string;
  rhythm: Rhythm;
  /** Whether an organisation is asked through him first; always so for whoever has no organisation to speak for. */
  firstContact: boolean;
};

/** A conversation as a diary wants it. */
export type Conversation = {
  at: Instant | null;
  /** When it would have been, where it moved since the reader last heard of it. */
  before: Instant | null;
  minutes: number;
  place: string;
  /** How often it moved. */
  moves: number;
  /** Why it moved or does not take place. */
  reason: string;
};

/** What happened in a process, oldest first, and what people wrote with it, by the id of the answer. */
export type History = { events: readonly ProcessEvent[]; texts: ReadonlyMap<string, FormData> };

/** Everything that a mail can say, looked up beforehand: putting it into words needs no database. */
export type Facts = {
  reader: Reader;
  now: Instant;
  /** Sender of calendar invitations, by name and address, and the host in their keys. */
  sender: { name: string; address: string; host: string };
  notices: readonly Notice[];
  /** Those for whom the reader acts today, and until when they are away (null: they cannot be reached). */
  standsInFor: ReadonlyMap<string, IsoDate | null>;
  tasks: ReadonlyMap<string, TaskView>;
  processes: ReadonlyMap<string, ProcessView>;
  organisations: ReadonlyMap<string, Organisation>;
  people: ReadonlyMap<string, Person>;
  /** The first contact of each organisation that a task in this mail waits for. */
  contacts: ReadonlyMap<string, Person>;
  conversations: ReadonlyMap<string, Conversation>;
  histories: ReadonlyMap<string, History>;
  /** What stands still, by the task: what the reviews in this mail are about. */
  stalled: ReadonlyMap<string, TaskView>;
  agendas: ReadonlyMap<string, Agenda>;
  minutes: ReadonlyMap<string, Minutes>;
  /** Actions by their own id. */
  actions: ReadonlyMap<string, Action>;
  points: readonly AgencyPoint[];
  /** Mails that did not reach an extra participant, by their id; absent when none is told. */
  lostMails?: ReadonlyMap<string, LostMail>;
  /** Technical stalls that are told, by their key; absent when none is. */
  faults?: ReadonlyMap<string, Fault>;
  /** Whom to call about those, as the region says it. */
  support?: string;
  /** Input that the reader's municipality was asked before and did not give yet. */
  openInput: readonly TaskView[];
  /** What stands still in the whole region; absent where nobody asked for it. */
  overview?: Overview;
  /** Tasks for which the reader's municipality typed something and did not send it; absent when none was looked up. */
  drafts?: ReadonlySet<string>;
};
