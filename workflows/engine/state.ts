import type { WorkingCalendar } from '../../domain/time/working-days';
import type { ClosedAs, OutsideRole, ProcessDefinition, StaffRole } from './definition';

/** An instant in milliseconds since 1970, UTC. */
export type Instant = number;

/** Whoever must do a task: one member of staff, or anybody reachable at an organisation. */
export type Assignee =
  | { kind: 'person'; role: StaffRole; person: string }
  | { kind: 'organisation'; role: OutsideRole; organisation: string };

/** Whoever did something: a person by id, or somebody of an organisation through its invitation. */
export type Actor =
  | { kind: 'person'; person: string; organisation: string }
  | { kind: 'invitation'; invitation: string; organisation: string };

type TaskCommon = {
  id: string;
  step: string;
  /** How many times this step was opened in this process, from 1. */
  round: number;
  assignee: Assignee;
  openedAt: Instant;
  dueAt: Instant;
  /** Indexes of the rungs of the ladder that were dealt with. */
  fired: readonly number[];
};

export type OpenTask = TaskCommon & { status: 'open' };
export type DoneTask = TaskCommon & {
  status: 'done';
  outcome: string;
  answerId: string;
  by: Actor;
  doneAt: Instant;
};
/** Ended by its ladder because nobody answered. */
export type ConcludedTask = TaskCommon & { status: 'concluded'; outcome: string; doneAt: Instant };
/** No longer needed: the process ended before it. */
export type WithdrawnTask = TaskCommon & { status: 'withdrawn'; doneAt: Instant };
export type TaskState = OpenTask | DoneTask | ConcludedTask | WithdrawnTask;

/** What the process is about: keys only, never text. */
export type Subject = { provider: string; quarter: string; action?: string };

export type ProcessState = {
  schemaVersion: 1;
  id: string;
  definition: ProcessDefinition;
  subject: Subject;
  people: Readonly<Record<StaffRole, string>>;
  municipalities: readonly string[];
  calendar: WorkingCalendar;
  startedAt: Instant;
  moments: Readonly<Record<string, Instant>>;
  /** The step that is being done; null once closed. */
  step: string | null;
  tasks: readonly TaskState[];
  closed: { as: ClosedAs; at: Instant } | null;
  /** Rises by one with every batch of effects: a batch written twice changes nothing. */
  sequence: number;
};
