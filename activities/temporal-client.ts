import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import {
  DELIVER_BY_SIGNAL,
  OBSOLETE_SIGNAL,
  type ProcessInput,
  type RecipientMailInput,
  recipientMailId,
  TASK_QUEUE,
} from '../workflows/contract';
import type { Instant } from '../workflows/engine/state';
import type { Workflows } from './workflows';

/** A call without a deadline hangs when the server does not answer; in milliseconds. */
const CALL_DEADLINE = 5000;

type RecipientMail = (input: RecipientMailInput) => Promise<void>;
type Process = (input: ProcessInput) => Promise<void>;

/** Starts and wakes workflows through a Temporal client; `demo` lets their clocks be moved. */
export function createWorkflows({ client, demo }: { client: Client; demo: boolean }): Workflows {
  const call = <T>(work: () => Promise<T>): Promise<T> =>
    client.connection.withDeadline(Date.now() + CALL_DEADLINE, work);

  return {
    async wakeMail({ person, deliverAt, clockOffset }) {
      await call(() =>
        client.workflow.signalWithStart<RecipientMail, [Instant]>('recipientMail', {
          taskQueue: TASK_QUEUE,
          workflowId: recipientMailId(person),
          args: [{ person, deliverAt, clock: { offset: clockOffset, travels: demo } }],
          signal: DELIVER_BY_SIGNAL,
          signalArgs: [deliverAt],
        }),
      );
    },

    async endObsolete(id) {
      try {
        await call(() => client.workflow.getHandle(id).signal(OBSOLETE_SIGNAL));
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      }
    },

    async startProcess({ type, start, clockOffset }) {
      try {
        await call(() =>
          client.workflow.start<Process>(type, {
            taskQueue: TASK_QUEUE,
            workflowId: start.id,
            // Also one that has closed keeps its business id: a cycle is never played twice.
            workflowIdReusePolicy: 'REJECT_DUPLICATE',
            workflowIdConflictPolicy: 'FAIL',
            args: [{ from: { start }, clock: { offset: clockOffset, travels: demo } }],
          }),
        );
        return 'started';
      } catch (error) {
        if (error instanceof WorkflowExecutionAlreadyStartedError) return 'existing';
        throw error;
      }
    },
  };
}
