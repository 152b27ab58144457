import type { Absence } from '../../../domain/staffing/absence';
import { addDays } from '../../../domain/time/amsterdam';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { Person, PersonRole } from '../../../store/types';
import { MUNICIPALITIES } from '../../examples/processes';
import type { Chance } from './chance';

/** The providers of the year, by key. */
export const PROVIDERS = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'] as const;

const STAFF: readonly [string, PersonRole][] = [
  ['anna', 'contractManager'],
  ['aart', 'contractManager'],
  ['bram', 'policyAdviser'],
  ['bea', 'policyAdviser'],
  ['carla', 'manager'],
  ['dora', 'formDesigner'],
];

function person(id: string, given: { role: PersonRole; organisation: string; primary: boolean }): Person {
  const contact = { name: id, email: `${id}@voorbeeld.example`, phone: '', functionTitle: '' };
  return { _id: id, ...contact, ...given };
}

/** The team, two contacts a municipality and one or two a provider; each with a rhythm of his own. */
export function peopleOf(chance: Chance): Person[] {
  const team = STAFF.map(([id, role]) => person(id, { role, organisation: 'regio', primary: true }));
  const contacts = (organisation: string, role: PersonRole, many: number) =>
    Array.from({ length: many }, (_, index) =>
      person(`${organisation}-${index}`, { role, organisation, primary: index === 0 }),
    );
  const all = [
    ...team,
    ...MUNICIPALITIES.flatMap((key) => contacts(key, 'municipalOfficer', 2)),
    ...PROVIDERS.flatMap((key) => contacts(key, 'providerContact', 1 + chance.below(2))),
  ];
  return all.map((one) => {
    const rhythm = chance.oneOf(['daily', 'daily', 'daily', 'at-once', 'late-only'] as const);
    return rhythm === undefined ? one : { ...one, rhythm };
  });
}

/** Days on which people are away, each with a deputy who may be away himself. */
export function absencesOf(
  people: readonly Person[],
  { chance, from }: { chance: Chance; from: IsoDate },
): Absence[] {
  return people.flatMap((one) =>
    Array.from({ length: chance.below(4) }, () => {
      const start = addDays(from, chance.below(360));
      const colleagues = people.filter(({ organisation, _id }) => {
        return organisation === one.organisation && _id !== one._id;
      });
      const deputy = chance.oneOf(colleagues)?._id ?? one._id;
      return { person: one._id, from: start, until: addDays(start, 1 + chance.below(25)), deputy };
    }),
  );
}
