import type { ProcessView } from '../../../store/types';
import type { Check, Finding, Look } from '../check';
import { subjectOf } from '../check';
import { compareWith } from '../compare-with';
import { inBatches } from '../in-batches';

/** Processes that pages show as open and that Temporal closed, broke off, or does not know. */
export const endedProcesses: Check = {
  name: 'ended-processes',
  kinds: ['process-missing'],
  async find(look) {
    const open = await look.store.collections.processes.find({ status: 'open' }, { without: ['state'] });
    const running = new Set(look.running.map(({ id }) => id));
    const suspects = open.filter(({ _id }) => !running.has(_id));
    return (await inBatches(suspects, (view) => inspect(look, view))).flat();
  },
};

async function inspect(look: Look, { _id: id, subject }: ProcessView): Promise<Finding[]> {
  // The list may lag behind by a moment; this answer does not.
  const account = await look.temporal.account(id);
  if (account.kind === 'running') return [];
  if (account.kind === 'completed') return compareWith(look, id);
  const unknown = account.kind === 'unknown';
  const { restart } = look;
  return [
    {
      kind: 'process-missing',
      subject: subjectOf(id, subject),
      since: look.now,
      difference: unknown ? `${id}: Temporal does not know it` : `${id}: was broken off in Temporal`,
      repair: restart ? () => restarted(restart, id) : null,
    },
  ];
}

async function restarted(restart: (id: string) => Promise<void>, id: string): Promise<'process-restarted'> {
  await restart(id);
  return 'process-restarted';
}
