import type { Notice } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { Dependencies } from '../dependencies';
import { originOf, startContactSearch } from './start-repair';

type Given = Pick<Dependencies, 'store' | 'workflows' | 'log'>;

/** Keeps what waits for somebody while nobody at his organisation can be reached, and has a contact searched for. */
export async function keepUntilReachable(
  given: Given,
  asked: { organisation: string; notices: readonly Notice[]; now: Instant },
): Promise<void> {
  const { organisation, notices, now } = asked;
  for (const { _id, meantFor, person } of notices) {
    await given.store.holdNotice(_id, { organisation, meantFor: meantFor ?? person });
  }
  const processIds = notices.flatMap(({ processId }) => processId ?? []).sort();
  const origin = await originOf(given.store, { processIds, organisation, now });
  given.log.warn({ organisation, notices: notices.length }, 'nobody can be reached at this organisation');
  if (origin) await startContactSearch(given, { origin, organisation });
}
