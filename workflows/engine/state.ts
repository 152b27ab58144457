import type { WorkingCalendar } from '../../domain/time/working-days';
import type { ClosedAs, OutsideRole, ProcessDefinition, StaffRole } from './definition';

/** An instant in milliseconds since 1970, UTC. */
export type Instant = number;

/**
 * Whoever must do a task: one member of staff, or anybody reachable at an organisation (`contact`: the person who was
 * chosen to be asked there, in place of its first contact).
 */
export type Assignee =
  | { kind: 'person'; role: StaffRole; person: string }
  | { kind: 'organisation'; role: OutsideRole; organisation: string; contact?: string };

/** Whoever did something: a person by id, or somebody of an organisation through its invitation. */
export type Actor =
  | { kind: 'person'; person: string; organisation: string }
  | { kind: 'invitation'; invitation: string; organisation: string };

/** What every task has, whatever becomes of it. */
export type TaskCommon = {
  id: string;
  step: string;
  /** How many times this step was opened in this process, from 1. */
  round: number;
  assignee: Assignee;
  openedAt: Instant;
  dueAt: Instant;
  /** Indexes of the rungs of the ladder that were dealt with. */
  fired: readonly number[];
  /** Whose turn it is to push, since the ladder got that far. */
  escalatedTo?: StaffRole;
  /** When somebody last asked again by hand. */
  nudgedAt?: Instant;
  /**
   * Stands beside the course of the process, which does not wait for it: a question that was added by hand (its text
   * is the answer with this id), or an answer that was opened again after the process went on.
   */
  beside?: { kind: 'extra'; question: string } | { kind: 'reopened' };
  /** What was answered before this was opened again: it holds when no new answer comes. */
  before?: GivenAnswer;
  /** Ids of the answers that were replaced: a copy of one that comes late, after it was opened again, is no new answer. */
  replaced?: readonly string[];
  /** Asked only whether the answer from before is still so: nobody is reminded of it, and nobody waits. */
  once?: true;
};

/** An answer as a task keeps it; `onBehalf`: staff wrote down what an organisation said by phone. */
export type GivenAnswer = {
  outcome: string;
  answerId: string;
  by: Actor;
  doneAt: Instant;
  onBehalf?: true;
};

export type OpenTask = TaskCommon & { status: 'open' };
export type DoneTask = TaskCommon & GivenAnswer & { status: 'done' };
/** Ended by hand without an answer; the reason is the answer with this id. */
export type SkippedTask = TaskCommon & {
  status: 'skipped';
  outcome: string;
  answerId: string;
  by: Actor;
  doneAt: Instant;
};
/** Ended by its ladder because nobody answered. */
export type ConcludedTask = TaskCommon & { status: 'concluded'; outcome: string; doneAt: Instant };
/** No longer needed: the process ended before it. */
export type WithdrawnTask = TaskCommon & { status: 'withdrawn'; doneAt: Instant };
export type TaskState = OpenTask | DoneTask | SkippedTask | ConcludedTask | WithdrawnTask;

/**
 * What the process is about: keys only, never text. `about` is the task that stands still (stall review);
 * `organisation` and `person` whoever cannot be reached (contact repair).
 */
export type Subject = {
  provider: string;
  quarter: string;
  action?: string;
  about?: string;
  organisation?: string;
  person?: string;
};

/** The process rests: no rung fires; what was open keeps the working days it had left. */
export type Hold = { since: Instant; until: Instant; by: Actor; answerId: string };

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
  /** Absent while the process runs. */
  held?: Hold;
  /** The reasons (ids of answers) of the latest repairs: one that comes again changes nothing. */
  repaired?: readonly string[];
  /** It was sent back: who is asked again, and gave an answer before, need not give it once more. */
  answersHold?: true;
  /** Rises by one with every batch of effects: a batch written twice changes nothing. */
  sequence: number;
};
