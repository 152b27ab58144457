import { randomUUID } from 'node:crypto';
import type { Rhythm } from '../domain/staffing/rhythm';
import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { Person } from './types';

/** The people who can sign in or get mail. */
export function createPeopleQueries({ people, answers }: Pick<Collections, 'people' | 'answers'>) {
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
    /** Sets how often a person wants mail. */
    async setRhythm(id: string, rhythm: Rhythm): Promise<void> {
      await people.update({ _id: id }, { $set: { rhythm } });
    },
    /** Corrects what is known of a person; a new address is tried again. Gives false where the address is another's. */
    async correctPerson(
      id: string,
      given: Pick<Person, 'name' | 'email' | 'phone' | 'functionTitle'> & { at: Instant },
    ): Promise<boolean> {
      const { at, ...rest } = given;
      const email = normalEmail(given.email);
      const other = await people.findOne({ email });
      if (other && other._id !== id) return false;
      const repaired = other ? {} : { bounced: null, repairedAt: at };
      await people.update({ _id: id }, { $set: { ...rest, email, ...repaired } });
      return true;
    },
    /** Makes somebody the first contact of his organisation; the others no longer are. */
    async makePrimary({
      _id,
      organisation,
      role,
    }: Pick<Person, '_id' | 'organisation' | 'role'>): Promise<void> {
      await people.update({ _id }, { $set: { primary: true } });
      await people.updateAll({ organisation, role, _id: { $ne: _id } }, { $set: { primary: false } });
    },
    /** Notes that somebody left, and who took over his work; from then on he is asked and told nothing more. */
    async markLeft(id: string, { at, successor }: { at: Instant; successor: string | null }): Promise<void> {
      await people.update(
        { _id: id, leftAt: null },
        { $set: { leftAt: at, primary: false, ...(successor === null ? {} : { successor }) } },
      );
    },
    /** Takes name, address and number of somebody who left away; what he did stays under his function. */
    async forgetPerson(id: string): Promise<void> {
      const person = await people.byId(id);
      if (!person || (person.leftAt ?? null) === null) return;
      const name = `${person.functionTitle} (vertrokken)`;
      await people.update(
        { _id: id, leftAt: { $ne: null } },
        { $set: { name, email: `${randomUUID()}@vertrokken.invalid`, phone: '' } },
      );
      await answers.updateAll({ 'by.actor.person': id }, { $set: { 'by.email': null } });
    },
    /** Adds a person; one that exists stays as it is. */
    insertPerson: (person: Person): Promise<'inserted' | 'existing'> =>
      people.insert({ ...person, email: normalEmail(person.email) }),
  };
}

function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}
