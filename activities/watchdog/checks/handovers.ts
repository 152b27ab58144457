import { carryOutHandover } from '../../../store/hand-over';
import type { Handover } from '../../../store/types';
import type { Check, Finding, Look } from '../check';

/** A hand-over gets this long (ms) before somebody is told that it is not finished. */
const PATIENCE = 60_000;

/** How long (ms) one look goes on with one hand-over. */
const WITHIN = 60_000;

/** Work that was handed over while not every process could be reached: what is left goes over now. */
export const handovers: Check = {
  name: 'hand-overs',
  kinds: ['handover-unfinished'],
  async find(look) {
    const open = await look.store.unfinishedHandovers();
    return open.filter(({ at }) => at <= look.now - PATIENCE).map((handover) => findingOf(look, handover));
  },
};

function findingOf({ store, tell, now }: Look, handover: Handover): Finding {
  const { _id, from, to, at } = handover;
  return {
    kind: 'handover-unfinished',
    subject: { kind: 'person', id: from },
    since: at,
    difference: `hand-over ${_id} from ${from} to ${to} is not finished`,
    repair: tell
      ? async () => {
          const { left } = await carryOutHandover({ store, handover, tell, now, until: Date.now() + WITHIN });
          if (left > 0) throw new Error(`${left} process(es) could not be told`);
          return 'handed-over';
        }
      : null,
  };
}
