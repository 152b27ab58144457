import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Store } from '../store/store';
import {
  COMMAND_UPDATE,
  type CommandInput,
  cycleId,
  type ProcessInput,
  TASK_QUEUE,
} from '../workflows/contract';
import type { Command, CommandResult } from '../workflows/engine/command';
import { quarterlyCycle } from '../workflows/processes/quarterly-cycle';

const FIRST_YEAR = 2060;

/** Makes cycles in quarters far ahead, on the product's own worker and with its own definition. */
export function createBenchCycles({ client, store }: { client: Client; store: Store }) {
  return {
    /** Starts `count` cycles and waits until each is written down; gives their ids. */
    async open(count: number, from = 0): Promise<string[]> {
      const ids = await Promise.all(
        Array.from({ length: count }, (_, number) => start({ client, store, number: from + number })),
      );
      for (let written = 0; written < count; ) {
        written = await store.collections.processes.count({ _id: { $in: ids } });
      }
      return ids;
    },
    /** One acknowledged command. */
    async command(processId: string, command: Command): Promise<CommandResult> {
      return client.workflow
        .getHandle(processId)
        .executeUpdate<CommandResult, [CommandInput]>(COMMAND_UPDATE, {
          args: [{ command, clockOffset: 0 }],
          updateId: randomUUID(),
        });
    },
    /** Ends what was started. */
    async close(ids: readonly string[]): Promise<void> {
      await Promise.all(ids.map((id) => client.workflow.getHandle(id).terminate('measured')));
      await store.collections.processes.remove({ _id: { $in: ids } });
      await store.collections.rounds.remove({ _id: { $gte: `${FIRST_YEAR}-Q1` } });
      await store.collections.tasks.remove({ processId: { $in: ids } });
      await store.collections.events.remove({ processId: { $in: ids } });
      await store.collections.notices.remove({ processId: { $in: ids } });
    },
  };
}

async function start(given: { client: Client; store: Store; number: number }): Promise<string> {
  const { client, store, number } = given;
  const providers = await store.listProviders();
  const provider = providers[number % providers.length];
  if (!provider) throw new Error('the demo region has no providers: start the product with DEMO=true');
  const round = Math.floor(number / providers.length);
  const quarter = `${FIRST_YEAR + Math.floor(round / 4)}-Q${(round % 4) + 1}`;
  const manager = (await store.listPeople()).find(({ role }) => role === 'manager');
  const settings = await store.readSettings();
  const id = cycleId(provider._id, quarter);
  const input: ProcessInput = {
    from: {
      start: {
        id,
        definition: quarterlyCycle,
        subject: { provider: provider._id, quarter },
        people: {
          contractManager: provider.contractManager,
          policyAdviser: provider.policyAdviser,
          manager: manager?._id ?? provider.contractManager,
        },
        municipalities: (await store.listMunicipalities()).map(({ _id }) => _id),
        calendar: { freeDays: settings.freeDays },
        moments: {},
      },
    },
    clock: { offset: settings.clockOffset, travels: true },
  };
  await client.workflow.start('quarterlyCycle', { taskQueue: TASK_QUEUE, workflowId: id, args: [input] });
  return id;
}
