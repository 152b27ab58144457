/**
 * What the outside may say to a workflow and hear from it: names, shapes and business ids. Nothing here needs
 * the Temporal SDK, so api, activities and tests share one truth.
 */
import type { Quarter } from '../domain/quarters';
import { toAmsterdamDate } from '../domain/time/amsterdam';
import type { ProcessStart } from './engine/begin';
import type { Command } from './engine/command';
import type { Effect } from './engine/effects';
import type { Instant, ProcessState } from './engine/state';

export const TASK_QUEUE = 'kwartaalronde';

/** The workflow types, named as the office names its work. */
export const PROCESS_TYPES = ['quarterlyCycle', 'actionItem', 'stallReview', 'contactRepair'] as const;
export type ProcessType = (typeof PROCESS_TYPES)[number];

/** A process starts new, or goes on after continue-as-new with the state it had. */
export type ProcessInput = {
  from: { start: ProcessStart } | { state: ProcessState };
  clock: Clock;
};

/** Milliseconds that are added to the clock; `travels` only where the demo may shift it. */
export type Clock = { offset: number; travels: boolean };

/** The Update of every process; its id is the idempotency key of the request. */
export const COMMAND_UPDATE = 'command';
export type CommandInput = { command: Command; clockOffset: number };

/** Demo only: moves the clock of an open workflow to a later offset. */
export const SHIFT_CLOCK_SIGNAL = 'shiftClock';

/** What a process was about is settled: it ends by itself, and nobody is told. */
export const OBSOLETE_SIGNAL = 'obsolete';

/** The failure type of a refused command; its first detail is the `Refusal`. */
export const REFUSED = 'Refused';

/** One batch of effects with the state that comes of it; repeating a batch changes nothing. */
export type EffectsBatch = {
  state: ProcessState;
  effects: readonly { sequence: number; at: Instant; effect: Effect }[];
  nextDueAt: Instant | null;
  clockOffset: number;
  /**
   * The workflow's own clock when it handed this over. A local activity writes before its workflow task is
   * committed; a task that is lost is decided again, perhaps otherwise, under the same sequence: the later one counts.
   */
  decidedAt: Instant;
};

/** The activities of processes. */
export type ProcessActivities = {
  writeEffects(batch: EffectsBatch): Promise<void>;
};

/** Collects what one person must hear and sends it in one mail at a moment; closes when nothing waits. */
export type RecipientMailInput = { person: string; deliverAt: Instant; clock: Clock };
export const DELIVER_BY_SIGNAL = 'deliverBy';
export type MailActivities = {
  /** Sends what waits for this person up to `now`; tells when something later waits. */
  deliverMail(input: { person: string; now: Instant }): Promise<{ nextDeliverAt: Instant | null }>;
};

/** The Query of every process: what pages must show of it. */
export const WRITTEN_QUERY = 'written';
/**
 * `written` is the last batch that was written down, without its effects; null until the first is. `sequence` is ahead
 * of it as long as a later one is being written.
 */
export type WrittenAnswer = { written: Written | null; sequence: number };
export type Written = Pick<EffectsBatch, 'state' | 'nextDueAt' | 'clockOffset' | 'decidedAt'>;

/** Looks whether anything stands still for a technical reason, and derives again what can be. */
export type WatchdogActivities = {
  watch(): Promise<{ found: number; repaired: number }>;
};

/** Opens all cycles of a quarter, or that of one provider; without a quarter, the one after the quarter of its scheduled time. */
export type RoundInput = { quarter?: Quarter; clockOffset: number; provider?: string };
export type RoundActivities = {
  openRound(input: {
    quarter: Quarter;
    now: Instant;
    clockOffset: number;
    /** Only the cycle of this provider. */
    provider?: string;
  }): Promise<{ opened: number; existing: number }>;
};

/** Tells the managers what stands still, if anything does. */
export type OverviewInput = { clockOffset: number };
export type OverviewActivities = {
  tellOverview(input: { now: Instant; clockOffset: number }): Promise<{ told: number }>;
};

/** Reads the reports about mail that did not arrive; started by a Schedule where a mailbox is configured. */
export type ReportActivities = {
  readDeliveryReports(): Promise<{ read: number; failed: number }>;
};

/** Business id of a cycle: `cycle:de-oever:2027-Q1`. */
export const cycleId = (provider: string, quarter: string): string => `cycle:${provider}:${quarter}`;

/** Business id of an action: `action:de-oever:2027-Q1:2`. */
export const actionId = (given: { provider: string; quarter: string; number: number }): string =>
  `action:${given.provider}:${given.quarter}:${given.number}`;

/** Business id of the review of a task that stands still; one that got more time and stands still again has another. */
export const stallReviewId = ({ id, dueAt }: { id: string; dueAt: Instant }): string =>
  `stall:${id}:${toAmsterdamDate(dueAt)}`;

/**
 * Business id of the repair of a person's address (`of` is a hash of it) or of an organisation that cannot be reached in a
 * quarter (`of` is the quarter). What was repaired can break again: `number` counts from 1.
 */
export const contactRepairId = (given: { who: string; of: string; number: number }): string =>
  `contact:${given.who}:${given.of}${given.number === 1 ? '' : `:${given.number}`}`;

/** Workflow id of the mail of a person. */
export const recipientMailId = (person: string): string => `mail:${person}`;

/** The Temporal Schedules that the watchdog knows more of than whether they run. */
export const ROUND_SCHEDULE = 'kwartaalronde';
export const WATCHDOG_SCHEDULE = 'watchdog';
/** Workflow id of the overview of the week that begins on this Monday. */
export const weeklyOverviewId = (monday: string): string => `weekly-overview:${monday}`;

/** Workflow id of the opening of a round. */
export const roundId = (quarter: string, provider?: string): string =>
  provider === undefined ? `round:${quarter}` : `round:${quarter}:${provider}`;
