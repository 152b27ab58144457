import type { Store } from '../../store/store';
import { createNames, type Names } from '../tasks/words/names';

/** The names of everybody and every organisation; both collections are small. */
export async function loadNames(store: Pick<Store, 'listPeople' | 'listOrganisations'>): Promise<Names> {
  const [people, organisations] = await Promise.all([store.listPeople(), store.listOrganisations()]);
  return createNames({ people, organisations });
}
