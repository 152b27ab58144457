import {
  type Client,
  QueryNotRegisteredError,
  ScheduleNotFoundError,
  ServiceError,
  type WorkflowExecutionDescription,
  WorkflowNotFoundError,
} from '@temporalio/client';
import { PROCESS_TYPES, TASK_QUEUE, WRITTEN_QUERY, type WrittenAnswer } from '../../workflows/contract';
import type { Instant } from '../../workflows/engine/state';
import type {
  ListedWorkflow,
  ProcessAccount,
  ScheduleAccount,
  TemporalView,
  WorkflowAccount,
} from './temporal-view';

/** A call without a deadline hangs when the server does not answer; in milliseconds. */
const CALL_DEADLINE = 5000;
/** A process that is not in the worker's memory reads its whole history first; in milliseconds. */
const QUERY_DEADLINE = 10_000;

/** A workflow task that was tried as often as this does not succeed by itself. */
const FAILING_ATTEMPTS = 3;

const OTHER_TYPES = ['recipientMail', 'quarterlyRound'] as const;

/** Looks at Temporal through a client. Only workflows on the product's own task queue are its own. */
export function createTemporalView(client: Client): TemporalView {
  const within = <T>(milliseconds: number, work: () => Promise<T>): Promise<T> =>
    client.connection.withDeadline(Date.now() + milliseconds, work);

  async function list(query: string): Promise<ListedWorkflow[]> {
    const found: ListedWorkflow[] = [];
    // Pages of a list are read one after the other while it is walked through.
    await within(CALL_DEADLINE * 6, async () => {
      for await (const { workflowId, type } of client.workflow.list({ query })) {
        found.push({ id: workflowId, type });
      }
    });
    return found;
  }

  return {
    listRunning: () => list(`${ofTypes([...PROCESS_TYPES, ...OTHER_TYPES])} AND ExecutionStatus = 'Running'`),

    listCompletedProcesses: (since) =>
      list(
        `${ofTypes(PROCESS_TYPES)} AND ExecutionStatus = 'Completed' AND CloseTime > '${new Date(since).toISOString()}'`,
      ),

    async account(workflowId) {
      try {
        const described = await within(CALL_DEADLINE, () => client.workflow.getHandle(workflowId).describe());
        return accountOf(described);
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return { kind: 'unknown' };
        throw error;
      }
    },

    async process(workflowId): Promise<ProcessAccount> {
      try {
        const { written, sequence } = await within(QUERY_DEADLINE, () =>
          client.workflow.getHandle(workflowId).query<WrittenAnswer>(WRITTEN_QUERY),
        );
        if (written === null) return { kind: 'nothing-written' };
        return { kind: 'written', written, writing: sequence > written.state.sequence };
      } catch (error) {
        if (isNoAnswer(error)) return { kind: 'no-answer' };
        throw error;
      }
    },

    async schedule(scheduleId): Promise<ScheduleAccount> {
      try {
        const { state, info } = await within(CALL_DEADLINE, () =>
          client.schedule.getHandle(scheduleId).describe(),
        );
        const last = info.recentActions.at(-1);
        return {
          paused: state.paused,
          createdAt: info.createdAt.getTime(),
          lastActionAt: last ? last.takenAt.getTime() : null,
        };
      } catch (error) {
        if (error instanceof ScheduleNotFoundError) return null;
        throw error;
      }
    },
  };
}

function ofTypes(types: readonly string[]): string {
  const names = types.map((type) => `'${type}'`).join(', ');
  return `TaskQueue = '${TASK_QUEUE}' AND WorkflowType IN (${names})`;
}

function accountOf({ status, closeTime, raw }: WorkflowExecutionDescription): WorkflowAccount {
  if (status.name === 'RUNNING' || status.name === 'PAUSED') {
    const task = raw.pendingWorkflowTask;
    const attempts = Number(task?.attempt ?? 0);
    return {
      kind: 'running',
      failing:
        attempts >= FAILING_ATTEMPTS ? { attempts, since: instantOf(task?.originalScheduledTime) } : null,
      struggling: (raw.pendingActivities ?? []).map(({ activityType, attempt, scheduledTime }) => ({
        activity: activityType?.name ?? '',
        attempts: Number(attempt ?? 1),
        since: instantOf(scheduledTime),
      })),
    };
  }
  if (status.name === 'COMPLETED') return { kind: 'completed' };
  return { kind: 'broken-off', at: closeTime?.getTime() ?? Date.now() };
}

/** Temporal's own timestamps; seconds come as a number or as a Long. */
function instantOf(time: { seconds?: unknown } | null | undefined): Instant {
  const seconds = Number(time?.seconds ?? 0);
  return seconds > 0 ? seconds * 1000 : Date.now();
}

/**
 * A process that cannot answer: its code fails, nobody works, it is gone, or it is older than the question. Whether
 * something is the matter, its account tells.
 */
function isNoAnswer(error: unknown): boolean {
  return (
    error instanceof ServiceError ||
    error instanceof QueryNotRegisteredError ||
    error instanceof WorkflowNotFoundError
  );
}
