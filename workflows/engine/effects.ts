import type { AutomaticWork, ClosedAs, OutsideRole, StaffRole } from './definition';
import type { Actor, Instant, TaskState } from './state';

/** Whom a notice is for; who that is by name is looked up when it is written. */
export type Recipient = { role: StaffRole } | { role: OutsideRole; organisation: string };

/** What somebody must hear; each has its own words in the mail. */
export type NoticeKind =
  | 'task-opened'
  | 'reminder'
  | 'late'
  | 'concluded'
  | 'amended'
  | 'moment-moved'
  | 'cancelled';

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
  | { kind: 'closed'; as: ClosedAs; answerId: string | null }
);

/** What must happen in the world after a decision; carried out once, in this order. */
export type Effect =
  | { kind: 'task'; task: TaskState }
  | { kind: 'event'; event: ProcessEvent }
  | { kind: 'notify'; key: string; notice: NoticeKind; to: Recipient; taskId: string | null }
  | { kind: 'run'; key: string; run: AutomaticWork };
