import { rowsOf } from '../../../forms/rows';
import type { FormData, Problem } from '../../../forms/types';
import type { Provider } from '../../../store/organisations';
import type { Store } from '../../../store/store';
import type { Person } from '../../../store/types';

/** A provider that joins, and whom its mail goes to. */
export type NewProvider = { provider: Provider; contact: Person };

/** What was filled in as the documents that it becomes; their keys follow from the names. */
export function newProviderOf(data: FormData): NewProvider {
  const said = (key: string): string => String(data[key] ?? '').trim();
  const _id = keyOf(said('name'));
  return {
    provider: {
      _id,
      kind: 'provider',
      name: said('name'),
      partnership: said('partnership') === 'strategic' ? 'strategic' : 'regular',
      locations: rowsOf(data, 'locations').map(({ location, municipality }) => ({
        name: String(location ?? ''),
        municipality: String(municipality ?? ''),
      })),
      contractManager: said('contractManager'),
      policyAdviser: said('policyAdviser'),
    },
    contact: {
      _id: keyOf(`${_id}-${said('contactName')}`),
      name: said('contactName'),
      email: said('contactEmail').toLowerCase(),
      phone: said('contactPhone'),
      role: 'providerContact',
      organisation: _id,
      functionTitle: said('contactFunction'),
      primary: true,
    },
  };
}

/** What stands in the way: a name that gives no key, or a name or an address that another has already. */
export async function newProviderProblems(
  store: Pick<Store, 'organisation' | 'personByEmail'>,
  { provider, contact }: NewProvider,
): Promise<Problem[]> {
  const problem = (path: string, label: string, message: string): Problem => ({
    path,
    label,
    message,
    code: 'rule',
  });
  if (provider._id === '') return [problem('name', 'Naam van de aanbieder', 'Schrijf de naam met letters.')];
  const [known, owner] = await Promise.all([
    store.organisation(provider._id),
    store.personByEmail(contact.email),
  ]);
  const isSame = known?.kind === 'provider' && known.name === provider.name;
  return [
    ...(known && !(isSame && owner?._id === contact._id)
      ? [
          problem(
            'name',
            'Naam van de aanbieder',
            'Er is al een organisatie met deze naam. Kies haar bovenaan, of schrijf de naam anders.',
          ),
        ]
      : []),
    ...(owner && owner._id !== contact._id
      ? [
          problem(
            'contactEmail',
            'E-mailadres',
            'Dit e-mailadres is al van een ander. Vul een ander adres in.',
          ),
        ]
      : []),
  ];
}

/** Writes down a provider and its contact; what is there already stays as it is. */
export async function addProvider(
  store: Pick<Store, 'insertOrganisation' | 'insertPerson'>,
  { provider, contact }: NewProvider,
): Promise<void> {
  // The person first: a provider that nobody can be reached at is a stall of its own.
  await store.insertPerson(contact);
  await store.insertOrganisation(provider);
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
