import type { Client } from '@temporalio/client';
import type { Store } from '../../store/store';
import { PROCESS_TYPES, type ProcessInput, type ProcessType, TASK_QUEUE } from '../../workflows/contract';

type Given = { client: Client; store: Pick<Store, 'processView'>; demo: boolean };
type Process = (input: ProcessInput) => Promise<void>;

/**
 * Starts a process that Temporal lost again, from the state that the database keeps of it. Only by hand: with a wrong
 * namespace every process seems lost. Refused by Temporal where it runs after all.
 */
export function restartProcess({ client, store, demo }: Given): (id: string) => Promise<void> {
  return async (id) => {
    const view = await store.processView(id);
    if (!view) throw new Error(`the database does not know ${id}`);
    await client.workflow.start<Process>(typeOf(view.definition), {
      taskQueue: TASK_QUEUE,
      workflowId: id,
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'FAIL',
      args: [{ from: { state: view.state }, clock: { offset: view.clockOffset, travels: demo } }],
    });
  };
}

/** The workflow type of a definition: `quarterly-cycle` runs as `quarterlyCycle`. */
function typeOf(definition: string): ProcessType {
  const name = definition.replace(/-([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
  const type = PROCESS_TYPES.find((known) => known === name);
  if (!type) throw new Error(`no process type carries out ${definition}`);
  return type;
}
