import { type RegionGap, regionGaps } from '../domain/region/gaps';
import type { Store } from './store';

/** Everything that the region lacks now before a round can run. */
export async function loadRegionGaps(
  store: Pick<Store, 'listOrganisations' | 'listPeople'>,
): Promise<RegionGap[]> {
  const [organisations, people] = await Promise.all([store.listOrganisations(), store.listPeople()]);
  return regionGaps({ organisations, people });
}
