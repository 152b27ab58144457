import type { Store } from '../../../store/store';
import type { Answer, Person } from '../../../store/types';
import type { DoneTask, Instant, ProcessState } from '../../../workflows/engine/state';
import { textOf } from '../form-data';

/**
 * Adds the contact whose details stand in an answer; somebody of the organisation with that address is taken back. Null
 * when the address is that of somebody else, or of `instead` himself. `repairedAt` of who is added says that it was done.
 */
export async function addContactFrom(
  store: Store,
  given: { answer: Answer; organisation: string; primary: boolean; at: Instant; instead?: string },
): Promise<Person | null> {
  const { answer, organisation, primary, at, instead } = given;
  const email = textOf(answer.data, 'email').toLowerCase();
  const [found, known] = await Promise.all([store.organisation(organisation), store.holderOfAddress(email)]);
  // Who becomes a colleague, with the rights of one, is not decided in a form about an address.
  if (!found || found.kind === 'region' || email === '') return null;
  if (known && known._id === instead) return null;
  if (known) return known.organisation === organisation ? takeBack(store, known, at) : null;
  const person: Person = {
    // Nothing of a person stands in a key: keys go into processes and logs.
    _id: `${organisation}-${answer._id.slice(0, 8)}`,
    name: textOf(answer.data, 'name'),
    email,
    phone: textOf(answer.data, 'phone'),
    functionTitle: textOf(answer.data, 'functionTitle'),
    role: found.kind === 'municipality' ? 'municipalOfficer' : 'providerContact',
    organisation,
    primary,
    repairedAt: at,
  };
  await store.insertPerson(person);
  return person;
}

/** Who did a repair, as the audit names people. */
export function auditActor({ by }: DoneTask): string {
  return by.kind === 'person' ? `person:${by.person}` : `invitation:${by.invitation}`;
}

/** The organisation whose contact is repaired; throws for a process that is about none. */
export function organisationOf({ id, subject: { organisation } }: ProcessState): string {
  if (organisation === undefined) throw new Error(`${id} is about no organisation`);
  return organisation;
}

async function takeBack(store: Store, person: Person, at: Instant): Promise<Person> {
  await store.repairAddress({ person: person._id, email: person.email, at });
  await store.collections.people.update({ _id: person._id }, { $set: { leftAt: null } });
  return person;
}
