import { PROCESS_TYPES } from '../../../workflows/contract';
import type { Check, Finding, Look } from '../check';
import { compareWith } from '../compare-with';
import { inBatches } from '../in-batches';

const PROCESSES: ReadonlySet<string> = new Set(PROCESS_TYPES);

/** What Temporal has and pages lack, or are behind on: open processes, and those that closed since the last look. */
export const readModel: Check = {
  name: 'read-model',
  kinds: ['read-model-behind', 'read-model-ahead'],
  async find(look) {
    const open = look.running.filter(({ type }) => PROCESSES.has(type)).map(({ id }) => id);
    const closed = await unknownOrOpen(look);
    const compared = await inBatches([...open, ...closed], (id) => compareWith(look, id));
    return compared.flat() satisfies Finding[];
  },
};

/** Of what closed only what pages do not show as closed: there is much of it, and it does not change any more. */
async function unknownOrOpen({ temporal, store, closedSince }: Look): Promise<string[]> {
  const closed = await temporal.listCompletedProcesses(closedSince);
  const ids = closed.map(({ id }) => id);
  const views = await store.collections.processes.find(
    { _id: { $in: ids }, status: { $ne: 'open' } },
    { without: ['state'] },
  );
  const known = new Set(views.map(({ _id }) => _id));
  return ids.filter((id) => !known.has(id));
}
