import { type Quarter, quarterOf } from '../../domain/quarters';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Store } from '../../store/store';
import type { Instant } from '../../workflows/engine/state';
import type { RequestActor } from '../access/actor';
import { INPUT_STEP } from './load-overview';

/** Rounds overlap by a few weeks: two are enough, and one to spare. */
const RECENT = 3;

/**
 * The quarter that somebody of a municipality looks at: that of his invitation, else the latest in which his
 * municipality was asked, else the latest round, else the quarter it is now.
 */
export async function inputQuarter(
  store: Pick<Store, 'tasksOfOrganisation' | 'listQuarters'>,
  { actor, municipality, now }: { actor: RequestActor; municipality: string; now: Instant },
): Promise<Quarter> {
  if (actor.kind === 'visitor') return actor.invitation.quarter;
  const quarters = await store.listQuarters();
  for (const quarter of quarters.slice(0, RECENT)) {
    const asked = await store.tasksOfOrganisation({
      organisation: municipality,
      quarter,
      step: INPUT_STEP,
      limit: 1,
    });
    if (asked.length > 0) return quarter;
  }
  return quarters[0] ?? quarterOf(toAmsterdamDate(now));
}
