import type { Client } from '@temporalio/client';

/** How long the history of a process became: in its longest run, and in all its runs together. */
export type HistoryLength = { longestRun: number; wholeProcess: number };

/** Counts the events of a process from its last run back to its first: a long one goes on in a new run. */
export async function historyLengthOf(temporal: Client, workflowId: string): Promise<HistoryLength> {
  const lengths: number[] = [];
  const { runId: last } = await temporal.workflow.getHandle(workflowId).describe();
  for (let runId: string | null | undefined = last; runId; ) {
    const { events } = await temporal.workflow.getHandle(workflowId, runId).fetchHistory();
    lengths.push(events?.length ?? 0);
    runId = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  }
  return { longestRun: Math.max(...lengths), wholeProcess: lengths.reduce((sum, length) => sum + length, 0) };
}
