import type { Collections } from './collections';
import type { Person } from './types';

/** The people who can sign in or get mail. */
export function createPeopleQueries({ people }: Pick<Collections, 'people'>) {
  // Whoever left is only there for what he did.
  const present = { leftAt: null } as const;
  return {
    /** Everybody, also who left, by name. */
    listPeople: (): Promise<Person[]> => people.find({}, { sort: { name: 1 } }),
    /** One person, or null. */
    person: (id: string): Promise<Person | null> => people.byId(id),
    /** Several people at once, in no particular order. */
    peopleById: (ids: readonly string[]): Promise<Person[]> => people.byIds(ids),
    /** The person with this address, whatever its capitals, or null; never one who left. */
    personByEmail: (email: string): Promise<Person | null> =>
      people.findOne({ email: normalEmail(String(email)), ...present }),
    /** The people who work at an organisation, the first contact first. */
    peopleOf: (organisation: string): Promise<Person[]> =>
      people.find({ organisation, ...present }, { sort: { primary: -1, name: 1 } }),
    /** Everybody of these organisations, in no particular order. */
    peopleOfAll: (ids: readonly string[]): Promise<Person[]> =>
      people.find({ organisation: { $in: [...ids] } }),
    /** Who gets the mail of an organisation, or null when nobody is known there. */
    primaryContact: (organisation: string): Promise<Person | null> =>
      people.findOne({ organisation, ...present }, { sort: { primary: -1, name: 1 } }),
    /** Who gets the mail of each of these organisations, by organisation. */
    async primaryContacts(organisations: readonly string[]): Promise<Map<string, Person>> {
      if (organisations.length === 0) return new Map();
      const found = await people.find(
        { organisation: { $in: [...organisations] }, ...present },
        { sort: { primary: 1, name: -1 } },
      );
      // The last one of an organisation wins: the primary contact, or else the first by name.
      return new Map(found.map((person) => [person.organisation, person]));
    },
    /** Adds a person; one that exists stays as it is. */
    insertPerson: (person: Person): Promise<'inserted' | 'existing'> =>
      people.insert({ ...person, email: normalEmail(person.email) }),
  };
}

function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}
