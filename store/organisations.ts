import type { Collections } from './collections';
import type { Organisation } from './types';

export type Municipality = Extract<Organisation, { kind: 'municipality' }>;
export type Provider = Extract<Organisation, { kind: 'provider' }>;

/** The organisations around the table, always by name. */
export function createOrganisationQueries({ organisations }: Pick<Collections, 'organisations'>) {
  const byName = { sort: { name: 1 } } as const;
  return {
    /** Every organisation. */
    listOrganisations: (): Promise<Organisation[]> => organisations.find({}, byName),
    /** One organisation by its key, or null. */
    organisation: (id: string): Promise<Organisation | null> => organisations.byId(id),
    /** All providers. */
    async listProviders(): Promise<Provider[]> {
      const found = await organisations.find({ kind: 'provider' }, byName);
      return found.filter((organisation) => organisation.kind === 'provider');
    },
    /** Several organisations at once, in no particular order. */
    organisationsById: (ids: readonly string[]): Promise<Organisation[]> => organisations.byIds(ids),
    /** How many providers there are. */
    countProviders: (): Promise<number> => organisations.count({ kind: 'provider' }),
    /** All municipalities. */
    async listMunicipalities(): Promise<Municipality[]> {
      const found = await organisations.find({ kind: 'municipality' }, byName);
      return found.filter((organisation) => organisation.kind === 'municipality');
    },
    /** The work for providers that one person did goes to another, for the cycles that still come. */
    async replaceDuo({ from, to }: { from: string; to: string }): Promise<void> {
      for (const field of ['contractManager', 'policyAdviser'] as const) {
        await organisations.updateAll({ kind: 'provider', [field]: from }, { $set: { [field]: to } });
      }
    },
    /** Writes other details of an organisation down; its key stays, because processes and links name it. */
    async changeOrganisation(organisation: Municipality | Provider): Promise<void> {
      const { _id, kind, ...details } = organisation;
      await organisations.update({ _id, kind }, { $set: details });
    },
    /** Adds an organisation; one that exists stays as it is. */
    insertOrganisation: (organisation: Organisation): Promise<'inserted' | 'existing'> =>
      organisations.insert(organisation),
  };
}
