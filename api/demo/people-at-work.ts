import type { Store } from '../../store/store';
import type { Person, PersonRole } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { worksHere } from '../people/team-members';

/** Somebody one can be in the demo, with what he comes to do now; `organisation` is empty for the region's own team. */
export type PersonAtWork = { person: Person; organisation: string; todo: string };

/** Everybody of one role. */
export type RoleAtWork = { role: PersonRole; people: readonly PersonAtWork[] };

const ORDER: readonly PersonRole[] = [
  // Opening the round is where a quarter begins.
  'manager',
  'contractManager',
  'municipalOfficer',
  'policyAdviser',
  'providerContact',
  'formDesigner',
];

/** Counts what each person has to do now, whoever has most to do first within his role. */
export async function peopleAtWork(store: Store, now: Instant): Promise<RoleAtWork[]> {
  const [everybody, organisations] = await Promise.all([store.listPeople(), store.listOrganisations()]);
  const people = everybody.filter(worksHere);
  const nameOf = new Map(
    organisations.flatMap(({ _id, kind, name }) => (kind === 'region' ? [] : [[_id, name]])),
  );
  const counted = await Promise.all(
    people.map(async (person) => ({ person, ...(await workOf({ store, person, now })) })),
  );
  return ORDER.map((role) => ({
    role,
    people: counted
      .filter(({ person }) => person.role === role)
      .sort((a, b) => Number(b.person.primary) - Number(a.person.primary) || b.number - a.number)
      .map(({ person, todo }) => ({ person, todo, organisation: nameOf.get(person.organisation) ?? '' })),
  })).filter((group) => group.people.length > 0);
}

async function workOf(given: {
  store: Store;
  person: Person;
  now: Instant;
}): Promise<{ number: number; todo: string }> {
  const { store, person, now } = given;
  switch (person.role) {
    case 'contractManager':
    case 'policyAdviser': {
      const open = { person: person._id, status: 'open' };
      const [number, late] = await Promise.all([
        store.collections.tasks.count(open),
        store.collections.tasks.count({ ...open, dueAt: { $lt: now } }),
      ]);
      const lateness = late > 0 ? `, waarvan ${late} te laat` : '';
      return { number, todo: number === 0 ? 'nu niets te doen' : `${taskWord(number)}${lateness}` };
    }
    case 'manager': {
      const number = await store.collections.processes.count({
        status: 'open',
        definition: 'quarterly-cycle',
      });
      return {
        number,
        todo: followed(number),
      };
    }
    case 'municipalOfficer': {
      const number = await openOf({ store, person });
      return {
        number,
        todo: number === 0 ? 'nu geen vragen' : `${number} ${number === 1 ? 'vraag' : 'vragen'} om inbreng`,
      };
    }
    case 'providerContact': {
      const number = await openOf({ store, person });
      return { number, todo: number === 0 ? 'nu niets te controleren' : 'verslag om te controleren' };
    }
    case 'formDesigner':
      return { number: 0, todo: 'kijkt mee' };
  }
}

function openOf({ store, person }: { store: Store; person: Person }): Promise<number> {
  return store.collections.tasks.count({ organisation: person.organisation, status: 'open', person: null });
}

function followed(number: number): string {
  if (number === 0) return 'kan een ronde openen';
  return number === 1 ? 'volgt 1 gesprek dat nog loopt' : `volgt ${number} gesprekken die nog lopen`;
}

function taskWord(number: number): string {
  return number === 1 ? '1 taak' : `${number} taken`;
}
