import type { Organisation, Person } from '../../../store/types';
import type { Actor, Assignee } from '../../../workflows/engine/state';

/** Names for a sentence, by key; a key that nobody knows stands for itself. */
export type Names = {
  person(id: string): string;
  /** 'De Oever', 'Laren'. */
  organisation(key: string): string;
  /** As the subject of a sentence: 'gemeente Laren', 'De Oever'. */
  party(key: string): string;
};

/** Makes the names of people and organisations. */
export function createNames(given: {
  people: readonly Pick<Person, '_id' | 'name'>[];
  organisations: readonly Pick<Organisation, '_id' | 'name' | 'kind'>[];
}): Names {
  const people = new Map(given.people.map(({ _id, name }) => [_id, name]));
  const organisations = new Map(given.organisations.map((one) => [one._id, one]));
  return {
    person: (id) => people.get(id) ?? 'een collega',
    organisation: (key) => organisations.get(key)?.name ?? key,
    party: (key) => {
      const found = organisations.get(key);
      return found?.kind === 'municipality' ? `gemeente ${found.name}` : (found?.name ?? key);
    },
  };
}

/** Whoever must do a task, for a sentence; `jij` for the reader himself. */
export function assigneeInWords(assignee: Assignee, given: { names: Names; viewer: string }): string {
  if (assignee.kind === 'organisation') return given.names.party(assignee.organisation);
  return assignee.person === given.viewer ? 'jij' : given.names.person(assignee.person);
}

/** Whoever did something; `vanzelf` when nobody did. */
export function actorInWords(actor: Actor | null, names: Names): string {
  if (actor === null) return 'vanzelf';
  return actor.kind === 'person' ? names.person(actor.person) : names.party(actor.organisation);
}
