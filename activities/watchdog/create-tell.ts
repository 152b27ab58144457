import { type Client, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Tell } from '../../store/hand-over';
import { COMMAND_UPDATE, type CommandInput } from '../../workflows/contract';
import type { CommandResult } from '../../workflows/engine/command';

/** A command to a process that does not answer waits no longer than this; in milliseconds. */
const CALL_DEADLINE = 5000;

/** Tells processes by Temporal's Update; the id of the request makes a repeat harmless. */
export function createTell({
  client,
  clockOffset,
}: {
  client: Client;
  clockOffset: () => Promise<number>;
}): Tell {
  return async ({ processId, command, requestId }) => {
    const input: CommandInput = { command, clockOffset: await clockOffset() };
    try {
      await client.connection.withDeadline(Date.now() + CALL_DEADLINE, () =>
        client.workflow.getHandle(processId).executeUpdate<CommandResult, [CommandInput]>(COMMAND_UPDATE, {
          args: [input],
          updateId: requestId,
        }),
      );
      return 'told';
    } catch (error) {
      // Refused, or gone: there is nothing left to tell it.
      const answered = error instanceof WorkflowUpdateFailedError || error instanceof WorkflowNotFoundError;
      return answered ? 'told' : 'unreachable';
    }
  };
}
