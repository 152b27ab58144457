import { municipalities } from '../../domain/region/municipalities';
import { region } from '../region';
import type { Store } from '../store';
import type { Organisation, Person } from '../types';
import { demoRegion } from './region';
import type { DemoPerson, DemoProvider } from './types';

/** Adds the made-up organisations and people to a database without real ones; gives how many. */
export async function insertDemoRegion(
  store: Pick<Store, 'insertOrganisation' | 'insertPerson' | 'listPeople'>,
): Promise<{ organisations: number; people: number }> {
  const madeUp = new Set(demoRegion.people.map(({ key }) => key));
  const known = await store.listPeople();
  if (known.some(({ _id }) => !madeUp.has(_id))) return { organisations: 0, people: 0 };
  const organisations: Organisation[] = [
    region,
    ...municipalities.map(({ key, name, inhabitants }) => ({
      _id: key,
      kind: 'municipality' as const,
      name,
      inhabitants,
    })),
    ...demoRegion.providers.map(providerOf),
  ];
  const added = await Promise.all([
    Promise.all(organisations.map(store.insertOrganisation)),
    Promise.all(demoRegion.people.map((person) => store.insertPerson(personOf(person)))),
  ]);
  const [of, people] = added.map((results) => results.filter((result) => result === 'inserted').length);
  return { organisations: of ?? 0, people: people ?? 0 };
}

function providerOf({ key, name, partnership, locations, ...duo }: DemoProvider): Organisation {
  const { contractManager, policyAdviser } = duo;
  return {
    _id: key,
    kind: 'provider',
    name,
    partnership,
    locations: locations.map((location) => ({ ...location })),
    contractManager,
    policyAdviser,
  };
}

function personOf({ key, ...person }: DemoPerson): Person {
  return { _id: key, ...person };
}
