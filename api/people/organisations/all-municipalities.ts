import { municipalities } from '../../../domain/region/municipalities';
import type { Municipality } from '../../../store/organisations';
import type { Store } from '../../../store/store';
import { paths } from '../../paths';
import type { PeopleChange } from '../flow/change';
import { inWords, notRunning } from './municipality-changes';
import { addingWords } from './organisation-words';

/** Adds the municipalities of the service agreement at once, as far as they are not there. */
export const addAllMunicipalities: PeopleChange<'organisation.add'> = {
  words: async () =>
    addingWords({
      title: 'De gemeenten van de regio toevoegen',
      lead: '',
      send: 'Voeg deze gemeenten toe',
      address: paths.municipalitiesAdd,
    }),
  form: async () => null,
  refuse: async ({ services }) =>
    (await missing(services.store)).length > 0
      ? null
      : `Alle ${municipalities.length} gemeenten van Gooi en Vechtstreek staan er al.`,
  judge: async () => [],
  async facts({ services }) {
    const [found, running] = await Promise.all([missing(services.store), services.store.countOpenCycles()]);
    return {
      facts: [
        ...found.map(({ name, inhabitants }) => `Gemeente ${name}, ${inWords(inhabitants)} inwoners.`),
        'Dit zijn de inwoners op 1 januari 2025, zoals in de dienstverleningsovereenkomst. Je kunt ze later wijzigen.',
        ...(running > 0 ? [notRunning(running)] : []),
        'Voeg daarna bij elke gemeente een contactpersoon toe.',
      ],
      warnings: [],
    };
  },
  isRepeat: async ({ services }) => (await missing(services.store)).length === 0,
  async carryOut({ services }) {
    const found = await missing(services.store);
    await Promise.all(found.map((one) => services.store.insertOrganisation(one)));
    const number = found.length === 1 ? '1 gemeente is' : `${found.length} gemeenten zijn`;
    return {
      kind: 'success',
      text: `${number} toegevoegd. Voeg nu bij elke gemeente een contactpersoon toe.`,
    };
  },
};

/** The municipalities that are known by the service agreement and not there yet. */
async function missing(store: Pick<Store, 'listOrganisations'>): Promise<Municipality[]> {
  const there = new Set((await store.listOrganisations()).map(({ _id }) => _id));
  return municipalities
    .filter(({ key }) => !there.has(key))
    .map(({ key, name, inhabitants }) => ({ _id: key, kind: 'municipality', name, inhabitants }));
}
