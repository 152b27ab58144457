import type { Actor, Assignee, Instant } from './state';

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
      /** Staff who writes down what an organisation said by phone. */
      onBehalf?: true;
      /** The absent person whose deputy acts; who may be that is for the api to say. */
      deputyFor?: string;
    }
  /** Take over a colleague's task. */
  | { kind: 'claim'; taskId: string; by: Actor }
  /** Move a named moment before its own task is due; open deadlines that count from it move along. */
  | { kind: 'move-moment'; moment: string; to: Instant; answerId: string; by: Actor }
  /** End the process without the conversation; the reason stands in the answer. */
  | { kind: 'cancel'; answerId: string; by: Actor }
  | RepairCommand;

/** What people do to get a process going again; `answerId` is where the reason stands (null: none was asked). */
export type RepairCommand =
  /** Gives a task to another member of staff, or has another contact of the organisation asked. */
  | { kind: 'reassign'; taskId: string; to: ReassignTo; answerId: string | null; by: Actor }
  /** Gives a task back to the person who has the role in this process. */
  | { kind: 'release'; taskId: string; by: Actor }
  /** A later deadline for one task. */
  | { kind: 'extend'; taskId: string; dueAt: Instant; answerId: string; by: Actor }
  /** Goes on without an answer, as where the step usually leads. */
  | { kind: 'skip'; taskId: string; answerId: string; by: Actor }
  | { kind: 'hold'; until: Instant; answerId: string; by: Actor }
  | { kind: 'resume'; answerId: string | null; by: Actor }
  /**
   * Goes back to an earlier step (or does the current one again): what is open now is withdrawn. With `beside` what
   * stands beside the course stays, unless it is asked anew; with `answers` what every organisation of a step gave holds
   when it is asked again. Commands of before that lack them, and must replay as they were.
   */
  | {
      kind: 'send-back';
      toStep: string;
      beside?: 'stays';
      answers?: 'hold';
      answerId: string;
      by: Actor;
    }
  /** Opens an answer of an organisation again; the process goes on and does not wait for it. */
  | { kind: 'reopen'; taskId: string; dueAt: Instant; answerId: string; by: Actor }
  /** An extra task or question beside the process; its text is the answer. `key` makes its id. */
  | { kind: 'add-task'; key: string; assignee: Assignee; dueAt: Instant; answerId: string; by: Actor }
  /** Ends the process, at any moment; by nobody where what it was about is settled. */
  | { kind: 'withdraw'; answerId: string | null; by: Actor | null }
  /** A remark for the history; changes nothing. */
  | { kind: 'remark'; answerId: string; by: Actor }
  /** Asks again at once, at most once a day. */
  | { kind: 'nudge'; taskId: string; by: Actor }
  /** Everything of one member of staff in this process goes to another: the role and the open tasks. */
  | { kind: 'replace-person'; from: string; to: string; answerId: string | null; by: Actor };

export type ReassignTo = { person: string } | { contact: string };

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
  | { code: 'too-late'; dueAt: Instant }
  | { code: 'task-open' }
  | { code: 'step-unknown' }
  | { code: 'not-skippable' }
  | { code: 'not-reopenable' }
  | { code: 'date-past' }
  | { code: 'on-hold'; until: Instant }
  | { code: 'not-on-hold' }
  | { code: 'nudged-today'; at: Instant }
  | { code: 'same-person' };

/** What whoever acted gets back once everything is written. */
export type CommandResult = { sequence: number; step: string | null; closed: boolean };
