import type { Connection } from '@temporalio/client';
import { eventually } from './eventually';

const DAY_SECONDS = 86_400;

/** Makes a Temporal namespace that nobody else uses; it is there when the server lists what runs in it. */
export async function openNamespace(connection: Connection, namespace: string): Promise<void> {
  const { workflowService } = connection;
  await workflowService.registerNamespace({
    namespace,
    // The server takes a duration as seconds; the SDK's own type of them is not exported.
    workflowExecutionRetentionPeriod: { seconds: DAY_SECONDS as never },
  });
  await eventually(() =>
    workflowService.listWorkflowExecutions({ namespace, pageSize: 1 }).then(
      () => true,
      () => false,
    ),
  );
}
