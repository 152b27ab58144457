import type { Actor, Instant } from './state';

/** What a person asks of a process: ids and outcomes only; text stays in the database under its answer id. */
export type Command =
  | {
      kind: 'complete';
      taskId: string;
      outcome: string;
      answerId: string;
      /** The answer that whoever acts had before him; null when he saw none. Two at once: the second is told. */
      supersedes: string | null;
      by: Actor;
      moments?: Readonly<Record<string, Instant>>;
    }
  /** Take over a colleague's task. */
  | { kind: 'claim'; taskId: string; by: Actor }
  /** Move a named moment before its own task is due; open deadlines that count from it move along. */
  | { kind: 'move-moment'; moment: string; to: Instant; answerId: string; by: Actor }
  /** End the process without the conversation; the reason stands in the answer. */
  | { kind: 'cancel'; answerId: string; by: Actor };

/** Why a command cannot be carried out; `detail` says what now holds. */
export type Refusal =
  | { code: 'process-closed' }
  | { code: 'task-unknown' }
  | { code: 'task-done'; by: Actor | null; at: Instant }
  | { code: 'task-not-yours'; person: string | null }
  | { code: 'outcome-unknown' }
  | { code: 'moment-missing' }
  | { code: 'moment-past' }
  | { code: 'moment-unknown' }
  | { code: 'too-late'; dueAt: Instant };

/** What whoever acted gets back once everything is written. */
export type CommandResult = { sequence: number; step: string | null; closed: boolean };
