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
  | 'personByEmail'
  | 'insertOrganisation'
  | 'insertPerson'
  | 'correctPerson'
  | 'deleteSessionsOf'
  | 'appendAudit'
>;

type Given = { manager: FirstManager; correct: boolean; now: number };

/**
 * Adds the region and its first manager, so that somebody can sign in. Again with the same address changes nothing;
 * `correct` writes other details over those of the only manager there is.
 */
export async function addFirstManager(store: Writer, given: Given): Promise<Outcome> {
  const managers = await managersEver(store);
  const outcome =
    (await existing(store, { ...given, managers })) ?? (await added(store, { ...given, managers }));
  if (outcome.kind !== 'there') await account(store, { outcome, now: given.now });
  return outcome;
}

/** Everybody who is manager or was. */
async function managersEver(store: Writer): Promise<Person[]> {
  return (await store.listPeople()).filter(({ role }) => role === 'manager');
}

type Seen = Given & { managers: readonly Person[] };

/** What holds where somebody is manager already; null where nobody is. */
async function existing(store: Writer, { manager, correct, now, managers }: Seen): Promise<Outcome | null> {
  const present = managers.filter(({ leftAt }) => (leftAt ?? null) === null);
  const [only] = present;
  if (!only) return null;
  if (correct && present.length === 1) {
    const changed = await store.correctPerson(only._id, { ...manager, at: now });
    if (!changed) return { kind: 'address-taken' };
    // Whoever got the mail at the wrong address may have signed in.
    await store.deleteSessionsOf(only._id);
    return { kind: 'corrected', person: { ...only, ...manager } };
  }
  const same = present.find(({ email }) => email === manager.email);
  return same ? { kind: 'there', person: same } : { kind: 'another-manager' };
}

async function added(store: Writer, given: Seen): Promise<Outcome> {
  const { manager, managers } = given;
  if (await store.personByEmail(manager.email)) return { kind: 'address-taken' };
  await store.insertOrganisation(region);
  const person: Person = {
    _id: keyAfter(managers),
    ...manager,
    role: 'manager',
    organisation: region._id,
    primary: true,
  };
  if ((await store.insertPerson(person)) === 'inserted') return { kind: 'added', person };
  // Somebody was first after we looked.
  return (
    (await existing(store, { ...given, managers: await managersEver(store) })) ?? { kind: 'address-taken' }
  );
}

/** Follows from who was there when we looked: of two commands at once the second finds its key taken. */
function keyAfter(managers: readonly Person[]): string {
  return managers.length === 0 ? 'first-manager' : `first-manager-${managers.length + 1}`;
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
