import type { WorkflowHandle } from '@temporalio/client';

/** The names of the signals that a workflow listens to; whoever has the answer knows that what was sent before was seen. */
export async function signalsOf(handle: WorkflowHandle): Promise<string[]> {
  type Metadata = { definition: { signalDefinitions: { name: string }[] } };
  const { definition } = await handle.query<Metadata>('__temporal_workflow_metadata');
  return definition.signalDefinitions.map(({ name }) => name);
}
