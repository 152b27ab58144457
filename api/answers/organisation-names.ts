import type { Store } from '../../store/store';

/** Names that are no persons: organisations and their locations. */
export async function organisationNames(store: Pick<Store, 'listOrganisations'>): Promise<string[]> {
  const organisations = await store.listOrganisations();
  return organisations.flatMap((organisation) =>
    organisation.kind === 'provider'
      ? [organisation.name, ...organisation.locations.map(({ name }) => name)]
      : [organisation.name],
  );
}
