import { randomUUID } from 'node:crypto';
import { region } from '../region';
import type { Store } from '../store';
import type { Person } from '../types';
import type { FirstManager } from './read-given';

/** What became of the first manager. */
export type Outcome =
  | { kind: 'added' | 'corrected' | 'there'; person: Person }
  /** Somebody else is manager already. */
  | { kind: 'another-manager' }
  /** The address belongs to somebody who is not the manager. */
  | { kind: 'address-taken' };

type Writer = Pick<
  Store,
  | 'listPeople'
  | 'person'
  | 'personByEmail'
  | 'insertOrganisation'
  | 'insertPerson'
  | 'correctPerson'
  | 'deleteSessionsOf'
  | 'appendAudit'
>;

/** Of two commands at once one finds this key taken. */
const KEY = 'first-manager';

/**
 * Adds the region and its first manager, so that somebody can sign in. Again with the same address changes nothing;
 * `correct` writes other details over those of the only manager there is.
 */
export async function addFirstManager(
  store: Writer,
  given: { manager: FirstManager; correct: boolean; now: number },
): Promise<Outcome> {
  const outcome = (await existing(store, given)) ?? (await added(store, given));
  if (outcome.kind !== 'there') await account(store, { outcome, now: given.now });
  return outcome;
}

/** What holds where somebody is manager already; null where nobody is. */
async function existing(
  store: Writer,
  { manager, correct, now }: Parameters<typeof addFirstManager>[1],
): Promise<Outcome | null> {
  const people = await store.listPeople();
  const managers = people.filter(({ role, leftAt }) => role === 'manager' && (leftAt ?? null) === null);
  const [only] = managers;
  if (!only) return null;
  if (correct && managers.length === 1) {
    const changed = await store.correctPerson(only._id, { ...manager, at: now });
    if (!changed) return { kind: 'address-taken' };
    // Whoever got the mail at the wrong address may have signed in.
    await store.deleteSessionsOf(only._id);
    return { kind: 'corrected', person: { ...only, ...manager } };
  }
  const same = managers.find(({ email }) => email === manager.email);
  return same ? { kind: 'there', person: same } : { kind: 'another-manager' };
}

async function added(store: Writer, given: Parameters<typeof addFirstManager>[1]): Promise<Outcome> {
  const { manager } = given;
  if (await store.personByEmail(manager.email)) return { kind: 'address-taken' };
  await store.insertOrganisation(region);
  const person: Person = {
    // Whoever had the key left: then nobody races for it.
    _id: (await store.person(KEY)) === null ? KEY : randomUUID(),
    ...manager,
    role: 'manager',
    organisation: region._id,
    primary: true,
  };
  if ((await store.insertPerson(person)) === 'inserted') return { kind: 'added', person };
  return (await existing(store, given)) ?? { kind: 'address-taken' };
}

async function account(store: Writer, { outcome, now }: { outcome: Outcome; now: number }): Promise<void> {
  const done = outcome.kind === 'added' || outcome.kind === 'corrected';
  await store.appendAudit({
    at: now,
    actor: 'command:first-manager',
    action: outcome.kind === 'corrected' ? 'person.first-manager-corrected' : 'person.first-manager-added',
    object: done && 'person' in outcome ? outcome.person._id : region._id,
    result: done ? 'ok' : 'refused',
  });
}
