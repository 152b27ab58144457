import type { TermLength } from '../../domain/time/terms';

/**
 * What a process is, as data: phases with steps, who does them, when they are due, who hears when they are
 * late, and where each outcome leads. A definition is plain JSON; a running process keeps the one it began with.
 */

/** Roles inside the regional team; the person behind a role is set per process at its start. */
export type StaffRole = 'contractManager' | 'policyAdviser' | 'manager';

/** Roles at the organisations around the table; reached through an invitation to the organisation. */
export type OutsideRole = 'municipalOfficer' | 'providerContact';

/** Who gets a task: one person by role, the provider, or every municipality its own copy. */
export type Assignment = { role: StaffRole } | { provider: true } | { each: 'municipality' };

/**
 * A term from an anchor: the opening of the task, or a named moment. Negative counts back. Due is the end of its last
 * day in Amsterdam; one in days or weeks that ends on a free day ends on the next working day (Algemene termijnenwet,
 * article 1). `atLeast`: working days that somebody gets in any case.
 */
export type Term = TermLength & { from: 'opened' | { moment: string }; atLeast?: number };

/**
 * One rung of a ladder, in working days relative to due (negative is before, 0 is the due moment itself).
 * `remind` goes to whoever must act (`contact: 'second'`: to the second contact of the organisation that is asked),
 * `inform` tells a role, `escalate` makes it a role's turn to push, `reassign` gives the task itself to a role,
 * `start` lets a process of its own begin about it, `conclude` ends the task with an outcome.
 */
export type Rung =
  | { workingDays: number; do: 'remind'; contact?: 'second' }
  | { workingDays: number; do: 'inform'; role: StaffRole }
  | { workingDays: number; do: 'escalate'; role: StaffRole }
  | { workingDays: number; do: 'reassign'; role: StaffRole }
  | { workingDays: number; do: 'start'; process: StartableProcess }
  | { workingDays: 0; do: 'conclude'; outcome: string };

/** Processes that a rung can let begin, by the key of their definition. */
export type StartableProcess = 'stall-review';

/** Where an outcome leads: on (empty), to a named step (the same one opens it again), or to the end. */
export type Lead = { goTo?: string } | { close: ClosedAs };

/** How a process can end. */
export type ClosedAs = 'completed' | 'cancelled' | 'withdrawn';

/**
 * How an answer becomes an outcome: the value of a field (`rows[].field` looks whether any row has it),
 * through `values`, else `otherwise`.
 */
export type OutcomeRule = {
  field: string;
  values: Readonly<Record<string, string>>;
  /** A text that is not left empty means this outcome, whatever the field says. */
  filled?: { field: string; outcome: string };
  otherwise: string;
};

/** A moment that an answer sets, from a date field and a time field; `when` limits it to one outcome. */
export type MomentRule = { moment: string; dateField: string; timeField?: string; when?: string };

export type TaskStep = {
  kind: 'task';
  key: string;
  title: string;
  /** One sentence that says why this matters; stands on the task and in the mail. */
  why: string;
  form: string;
  /** Key of an earlier step whose last answer fills this form in advance. */
  prefillFrom?: readonly string[];
  assign: Assignment;
  due: Term;
  ladder: readonly Rung[];
  outcome?: OutcomeRule;
  outcomes: Readonly<Record<string, Lead>>;
  sets?: MomentRule;
  /** An answer may be replaced until the task is due. */
  amendable?: true;
  /**
   * The outcome it has when somebody goes on without an answer. Absent where later work needs the answer; a task that
   * silence concludes can always be skipped.
   */
  skipAs?: string;
};

/** What the product does by itself at this point; carried out with the effects, once. */
export type AutomaticStep = { kind: 'automatic'; key: string; title: string; run: AutomaticWork };

/** The automatic work there is; `activities/effects/` carries each out. */
export type AutomaticWork =
  | 'announce-conversation'
  | 'compose-agenda'
  | 'release-agenda'
  | 'release-fact-check'
  | 'fix-minutes'
  | 'list-agency-points'
  | 'record-agency-alignment'
  | 'record-action'
  | 'repair-contact'
  | 'add-contact';

export type Step = TaskStep | AutomaticStep;

export type Phase = { key: string; title: string; steps: readonly Step[] };

export type ProcessDefinition = {
  key: string;
  version: number;
  title: string;
  /** Named instants that terms count from, with the word people use for them. */
  moments: Readonly<Record<string, string>>;
  phases: readonly Phase[];
};
