import { keyOfName } from '../../../domain/key-of-name';
import type { FormData, Problem } from '../../../forms/types';
import type { Provider } from '../../../store/organisations';
import type { Store } from '../../../store/store';
import type { Person } from '../../../store/types';
import { providerOf } from '../../people/organisations/provider-form';

/** A provider that joins, and whom its mail goes to. */
export type NewProvider = { provider: Provider; contact: Person };

/** What was filled in as the documents that it becomes; their keys follow from the names. */
export function newProviderOf(data: FormData): NewProvider {
  const said = (key: string): string => String(data[key] ?? '').trim();
  const provider = providerOf(data);
  const { _id } = provider;
  return {
    provider,
    contact: {
      _id: keyOfName(`${_id}-${said('contactName')}`),
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
