import type { AutomaticWork, ClosedAs, OutsideRole, StaffRole, StartableProcess } from './definition';
import type { Actor, Instant, TaskState } from './state';

/**
 * Whom a notice is for; who that is by name is looked up when it is written. `contact`: the second contact of the
 * organisation, or the person who was chosen there. `person`: somebody of the team, whatever his role here.
 */
export type Recipient =
  | { role: StaffRole }
  | { person: string }
  | { role: OutsideRole; organisation: string; contact?: 'second' | { person: string } };

/** What somebody must hear; each has its own words in the mail. */
export type NoticeKind =
  | 'task-opened'
  | 'reminder'
  | 'late'
  /** Told to somebody else before due: nothing has come yet. */
  | 'waiting'
  | 'concluded'
  | 'amended'
  | 'moment-moved'
  | 'cancelled'
  /** The ladder got to this role: it is its turn to push. */
  | 'escalated'
  /** The task went to a colleague: told to whoever had it. */
  | 'reassigned'
  | 'extended'
  | 'held'
  | 'resumed'
  | 'sent-back'
  /** Asked again by hand. */
  | 'nudge'
  | 'withdrawn';

/** One line of the history of a process; `key` is unique within it. */
export type ProcessEvent = { key: string; at: Instant; by: Actor | null } & (
  | { kind: 'started' }
  | { kind: 'step-opened'; step: string }
  | { kind: 'task-done'; taskId: string; outcome: string; answerId: string }
  | { kind: 'task-amended'; taskId: string; outcome: string; answerId: string }
  | { kind: 'task-concluded'; taskId: string; outcome: string }
  | { kind: 'task-claimed'; taskId: string; from: string }
  | { kind: 'reminded'; taskId: string; rung: number }
  | { kind: 'informed'; taskId: string; rung: number; role: StaffRole }
  | { kind: 'moment-set'; moment: string; to: Instant; answerId: string }
  | { kind: 'moment-moved'; moment: string; from: Instant; to: Instant; answerId: string }
  | { kind: 'worked'; run: AutomaticWork }
  | { kind: 'escalated'; taskId: string; rung: number; role: StaffRole }
  | { kind: 'process-started'; taskId: string; rung: number; process: StartableProcess }
  /** By hand, or by a rung (`by` is null): from and to are people, or contacts of the organisation (null: its first). */
  | { kind: 'reassigned'; taskId: string; from: string | null; to: string | null; answerId: string | null }
  | { kind: 'extended'; taskId: string; from: Instant; to: Instant; answerId: string }
  | { kind: 'task-skipped'; taskId: string; outcome: string; answerId: string }
  | { kind: 'held'; until: Instant; answerId: string }
  | { kind: 'resumed'; answerId: string | null }
  | { kind: 'sent-back'; from: string; step: string; answerId: string }
  | { kind: 'reopened'; taskId: string; answerId: string }
  | { kind: 'task-added'; taskId: string; answerId: string }
  | { kind: 'remarked'; answerId: string }
  | { kind: 'nudged'; taskId: string }
  | { kind: 'person-replaced'; from: string; to: string; answerId: string | null }
  | { kind: 'closed'; as: ClosedAs; answerId: string | null }
);

/** What must happen in the world after a decision; carried out once, in this order. */
export type Effect =
  | { kind: 'task'; task: TaskState }
  | { kind: 'event'; event: ProcessEvent }
  | { kind: 'notify'; key: string; notice: NoticeKind; to: Recipient; taskId: string | null }
  | { kind: 'run'; key: string; run: AutomaticWork }
  | { kind: 'start'; key: string; process: StartableProcess; taskId: string };
