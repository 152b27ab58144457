/**
 * The documents of the database, one collection each. Processes live in Temporal; `processes`, `tasks`,
 * `events` and `notices` are what it wrote down for pages to read, and only activities write them.
 * All instants are milliseconds UTC.
 */
import type { FaultFacts, FoundKind } from '../domain/faults/fault';
import type { Quarter } from '../domain/quarters';
import type { IsoDate } from '../domain/time/iso-date';
import type { RegionCalendar } from '../domain/time/region-calendar';
import type { ClosedAs } from '../workflows/engine/definition';
import type { ProcessEvent } from '../workflows/engine/effects';
import type { StandingSummary } from '../workflows/engine/standing-summary';
import type { Actor, Instant, ProcessState, Subject, TaskState } from '../workflows/engine/state';
import type { WrittenBy } from './written-by';

export type { AnyNoticeKind, LinkTarget, Notice, OutboxMail, Warned } from './mail-types';
export type { Action, AgencyPoint, Agenda, AgendaItem, Minutes } from './paper-types';
export type { AbsenceEntry, Bounce, Handover, Organisation, Person, PersonRole } from './people-types';

/** `_id` is `${key}:${version}`; a published version never changes. */
export type PublishedForm = {
  _id: string;
  key: string;
  version: number;
  status: 'published' | 'retired';
  /** Form.io JSON; read through `formDefinitionSchema`. */
  definition: unknown;
  publishedAt: Instant;
};

/** One submitted form, never changed; `_id` is the request's idempotency key (a UUID). */
export type Answer = {
  _id: string;
  taskId: string | null;
  processId: string | null;
  form: { key: string; version: number };
  data: Record<string, unknown>;
  outcome: string;
  by: AnswerBy;
  at: Instant;
  /** The organisation whose words these are, where staff wrote down what it said by phone. */
  onBehalfOf?: string;
};

/** Who answered; for an invitation what somebody said of himself (a function, no name). */
export type AnswerBy = { actor: Actor; functionTitle: string | null; email: string | null };

/** What somebody typed and has not sent; `_id` is the task's id. Anybody of the organisation goes on with it. */
export type Draft = { _id: string; data: Record<string, unknown>; by: AnswerBy; at: Instant };

/** That somebody was asked again by hand, about which task and by which request; `_id` is `${person}/${day}`. */
export type Nudge = { _id: string; taskId: string; request: string; at: Instant };

/** A quarter of which there are cycles; to look for quarters among all cycles would read every one of them. */
export type Round = { _id: Quarter };

/** `_id` is the workflow id. */
export type ProcessView = WrittenBy & {
  _id: string;
  definition: string;
  subject: Subject;
  status: 'open' | ClosedAs;
  phase: string | null;
  step: string | null;
  conversationAt: Instant | null;
  nextDueAt: Instant | null;
  /** When it will have caught up in the demo: the offset it knows. */
  clockOffset: number;
  startedAt: Instant;
  closedAt: Instant | null;
  /** How it stands, small enough for lists; absent in documents from before it was written down. */
  standing?: StandingSummary;
  /** The engine's own state: pages compute consequences and forecasts from it with the pure core. */
  state: ProcessState;
};

/** A process as lists read it: without its state, which is much larger than all the rest. */
export type ListedProcess = Omit<ProcessView, 'state'>;

/** `_id` is the task id; the fields of the engine's task lie in `task`. */
export type TaskView = WrittenBy & {
  _id: string;
  processId: string;
  definition: string;
  subject: Subject;
  step: string;
  phase: string;
  title: string;
  why: string;
  form: { key: string; version: number };
  status: TaskState['status'];
  /** The member of staff who must do it, or null for a task of an organisation. */
  person: string | null;
  organisation: string;
  openedAt: Instant;
  dueAt: Instant;
  task: TaskState;
};

/** One line of the history of a process; `_id` is `${processId}/${event.key}`. */
export type EventView = WrittenBy & { _id: string; processId: string; at: Instant; event: ProcessEvent };

/**
 * A link for an organisation: `municipal-input` for one quarter, `fact-check` for one cycle.
 * `_id` is `input:huizen:2027-Q1` or `fact-check:de-oever:2027-Q1`.
 */
export type Invitation = {
  _id: string;
  kind: 'municipal-input' | 'fact-check';
  organisation: string;
  quarter: Quarter;
  /** Random; the token is derived from it and it changes when the link is revoked. */
  nonce: string;
  createdAt: Instant;
  expiresAt: Instant;
  revokedAt: Instant | null;
};

export type SignIn = {
  _id: string;
  person: string;
  createdAt: Instant;
  expiresAt: Instant;
  usedAt: Instant | null;
};

/** `_id` is the SHA-256 of the cookie's value. */
export type Session = { _id: string; person: string; createdAt: Instant; expiresAt: Instant };

/** Audit line, append-only; `hash` chains each line to the one before. */
export type AuditLine = {
  _id: string;
  number: number;
  at: Instant;
  actor: string;
  action: string;
  object: string;
  result: 'ok' | 'refused';
  previousHash: string;
  hash: string;
};

/** Settings of the region; `_id` is 'region'. `clockOffset` moves only in the demo. */
export type Settings = {
  _id: 'region';
  /** What follows from `calendar` and the law for the years around now. */
  freeDays: IsoDate[];
  /** What the region decided; `version` rises with every change. Absent before the database is prepared. */
  calendar?: RegionCalendar & { version: number };
  clockOffset: number;
  /** Demo only: the finished quarter that was written as its past, as seen at `at`. */
  demoPast?: { quarter: Quarter; at: Instant; complete: boolean };
};

/**
 * A technical stall that the watchdog found; `_id` is its key with the instant at which it began, so that one that comes
 * back is another. All instants are the region's. `toldAt`: when the manager was told of its begin and of its end.
 */
export type Fault = FaultFacts & {
  _id: string;
  kind: FoundKind;
  /** What was different and what was done, for whoever keeps the product running (English). */
  difference: string;
  lastSeenAt: Instant;
  toldAt: { begin: Instant | null; end: Instant | null };
};

/**
 * When something that runs by itself last said so; `_id` is what it is. `at` is the real time (epoch ms), the
 * region's is `clockOffset` later.
 */
export type Heartbeat = { _id: 'worker' | 'watchdog'; at: Instant; clockOffset: number };
