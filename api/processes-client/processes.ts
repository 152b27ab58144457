import type { Quarter } from '../../domain/quarters';
import type { Command, CommandResult, Refusal } from '../../workflows/engine/command';
import type { Instant } from '../../workflows/engine/state';

/** What became of a command: carried out and written down, refused with a reason, or nobody could be reached. */
export type CommandOutcome =
  | { kind: 'accepted'; result: CommandResult }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unavailable'; reason: string };

/** Whether something was passed on; when not, why (for the log). */
export type Delivery = { kind: 'done' } | { kind: 'unavailable'; reason: string };

/** 'ok', or in a few words why not. */
export type ProcessesHealth = { temporal: string; worker: string };

/** For each kind of work how much waits for a worker, and how long (seconds) the oldest of it does. */
export type Backlog = Readonly<Record<'workflow' | 'activity', { tasks: number; age: number }>>;

/** All that the api may ask of running processes; every call answers within five seconds and none throws. */
export type Processes = {
  /** `requestId` makes a repeat harmless: the same id is carried out once and answers the same. */
  command(given: {
    processId: string;
    command: Command;
    requestId: string;
    clockOffset: number;
  }): Promise<CommandOutcome>;
  /** Opens all cycles of a quarter, or that of one provider, and waits until they are there; opening twice opens once. */
  openRound(given: {
    quarter: Quarter;
    provider?: string;
    clockOffset: number;
  }): Promise<{ kind: 'opened'; opened: number; existing: number } | { kind: 'unavailable'; reason: string }>;
  /** Has the mail of a person delivered at a moment, or now when that has passed. */
  deliverMail(given: { person: string; deliverAt: Instant; clockOffset: number }): Promise<Delivery>;
  /** Demo only: what the Schedule does on Monday mornings; the same week twice is once. */
  tellOverview(given: { monday: string; clockOffset: number }): Promise<Delivery>;
  /** Demo only: moves the clock of an open workflow; one that has ended needs no clock and is fine. */
  shiftClock(workflowId: string, offset: number): Promise<Delivery>;
  health(): Promise<ProcessesHealth>;
  /** What waits for a worker, or null while Temporal is not reachable. */
  backlog(): Promise<Backlog | null>;
  close(): Promise<void>;
};
