import { keyOfName } from '../../../domain/key-of-name';
import { rowsOf } from '../../../forms/rows';
import type { FormData, FormDefinition, LeafComponent } from '../../../forms/types';
import type { Provider } from '../../../store/organisations';
import type { Store } from '../../../store/store';
import type { Person } from '../../../store/types';
import { worksHere } from '../team-members';

export type Option = { label: string; value: string };

/** What can be chosen for a provider. */
export type ProviderOptions = {
  municipalities: readonly Option[];
  contractManagers: readonly Option[];
  policyAdvisers: readonly Option[];
};

/** Looks up what can be chosen; whoever does it now can always be kept, whatever his role has become. */
export async function loadProviderOptions(
  store: Pick<Store, 'listMunicipalities' | 'listPeople'>,
  now?: Pick<Provider, 'contractManager' | 'policyAdviser'>,
): Promise<ProviderOptions> {
  const [municipalities, people] = await Promise.all([store.listMunicipalities(), store.listPeople()]);
  const ofRole = (role: 'contractManager' | 'policyAdviser') =>
    people
      .filter((person: Person) => worksHere(person) && (person.role === role || person._id === now?.[role]))
      .map(({ _id, name }) => ({ value: _id, label: name }));
  return {
    municipalities: municipalities.map(({ _id, name }) => ({ value: _id, label: name })),
    contractManagers: ofRole('contractManager'),
    policyAdvisers: ofRole('policyAdviser'),
  };
}

/** All there is to know of a provider. */
export function providerQuestions(options: ProviderOptions): FormDefinition['components'] {
  return [
    text('name', 'Naam van de aanbieder', { maxLength: 120 }),
    {
      type: 'radio',
      key: 'partnership',
      label: 'Partnerschap van DJI',
      input: true,
      validate: { required: true, onlyAvailableItems: true },
      values: [
        { label: 'Strategisch', value: 'strategic' },
        { label: 'Regulier', value: 'regular' },
      ],
    },
    {
      type: 'datagrid',
      key: 'locations',
      label: 'Locaties in de regio',
      input: true,
      rowLabel: 'Locatie',
      addAnother: 'Locatie toevoegen',
      initEmpty: true,
      validate: { maxLength: 10 },
      components: [
        text('location', 'Naam van de locatie', { maxLength: 120 }),
        choice('municipality', 'Gemeente', options.municipalities),
      ],
    },
    choice('contractManager', 'Contractmanager', options.contractManagers),
    choice('policyAdviser', 'Beleidsadviseur', options.policyAdvisers),
  ];
}

/** The questions as a form of their own. */
export function providerForm(options: ProviderOptions): FormDefinition {
  return { key: 'provider', title: 'Aanbieder', display: 'form', components: providerQuestions(options) };
}

/** What was filled in as the document that it becomes; its key follows from its name. */
export function providerOf(data: FormData): Provider {
  const said = (key: string): string => String(data[key] ?? '').trim();
  return {
    _id: keyOfName(said('name')),
    kind: 'provider',
    name: said('name'),
    partnership: said('partnership') === 'strategic' ? 'strategic' : 'regular',
    locations: rowsOf(data, 'locations').map(({ location, municipality }) => ({
      name: String(location ?? '').trim(),
      municipality: String(municipality ?? ''),
    })),
    contractManager: said('contractManager'),
    policyAdviser: said('policyAdviser'),
  };
}

/** A provider as its form shows it. */
export function dataOfProvider(provider: Provider): FormData {
  const { name, partnership, contractManager, policyAdviser, locations } = provider;
  return {
    name,
    partnership,
    contractManager,
    policyAdviser,
    locations: locations.map((one) => ({ location: one.name, municipality: one.municipality })),
  };
}

/** A question for one line of text that must be answered. */
export function text(key: string, label: string, { maxLength }: { maxLength: number }): LeafComponent {
  return { type: 'textfield', key, label, input: true, validate: { required: true, maxLength } };
}

/** A question with a list to choose from. */
export function choice(key: string, label: string, values: readonly Option[]): LeafComponent {
  return {
    type: 'select',
    key,
    label,
    input: true,
    validate: { required: true, onlyAvailableItems: true },
    data: { values: [...values] },
  };
}
