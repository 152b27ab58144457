import type { Written } from '../../workflows/contract';
import type { Instant } from '../../workflows/engine/state';

/** A workflow as Temporal lists it. */
export type ListedWorkflow = { id: string; type: string };

/** What Temporal says of one workflow. */
export type WorkflowAccount =
  /** `failing`: its workflow task fails again and again; `struggling`: activities that are tried again and again. */
  | {
      kind: 'running';
      failing: { attempts: number; since: Instant } | null;
      struggling: readonly { activity: string; attempts: number; since: Instant }[];
    }
  | { kind: 'completed' }
  /** Terminated, failed, timed out or cancelled: it did not come to its end. */
  | { kind: 'broken-off'; at: Instant }
  | { kind: 'unknown' };

/** What a process says of itself: what it wrote last, whether it is writing more, or that it cannot answer. */
export type ProcessAccount =
  | { kind: 'written'; written: Written; writing: boolean }
  | { kind: 'nothing-written' }
  | { kind: 'no-answer' };

/** What Temporal says of a Schedule; null where it knows none. */
export type ScheduleAccount = { paused: boolean; createdAt: Instant; lastActionAt: Instant | null } | null;

/** All that the watchdog asks of Temporal; every question has a deadline and throws when it is not answered. */
export type TemporalView = {
  /** Every workflow of this product that is open. */
  listRunning(): Promise<ListedWorkflow[]>;
  /** Every process that closed since, and that Temporal still knows. */
  listCompletedProcesses(since: Instant): Promise<ListedWorkflow[]>;
  account(workflowId: string): Promise<WorkflowAccount>;
  process(workflowId: string): Promise<ProcessAccount>;
  schedule(scheduleId: string): Promise<ScheduleAccount>;
};
