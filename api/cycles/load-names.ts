import { addDays, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Store } from '../../store/store';
import type { Instant } from '../../workflows/engine/state';
import { createNames, type Names } from '../tasks/words/names';

/** An older absence matters to nobody any more; in days. */
const ABSENCES_KEPT_IN_SIGHT = 400;

/** The names of everybody and every organisation, and who stands in for whom at `now`; the collections are small. */
export async function loadNames(
  store: Pick<Store, 'listPeople' | 'listOrganisations' | 'absencesFrom'>,
  now: Instant,
): Promise<Names> {
  const today = toAmsterdamDate(now);
  const [people, organisations, absences] = await Promise.all([
    store.listPeople(),
    store.listOrganisations(),
    store.absencesFrom(addDays(today, -ABSENCES_KEPT_IN_SIGHT)),
  ]);
  return createNames({ people, organisations, staffing: { on: today, people, absences } });
}
