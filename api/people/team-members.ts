import { byCloseness } from '../../domain/staffing/colleague';
import { isReachable } from '../../domain/staffing/reachable';
import type { Person } from '../../store/types';

/** The organisation of everybody in the regional team. */
export const REGION = 'regio';

const TEAM: readonly Person['role'][] = ['contractManager', 'policyAdviser', 'manager'];

/** Whether somebody works at the region itself. */
export function isOfRegion({ organisation }: Pick<Person, 'organisation'>): boolean {
  return organisation === REGION;
}

/** Whether tasks can stand on the name of a person. */
export function isTeam({ role }: Pick<Person, 'role'>): boolean {
  return TEAM.includes(role);
}

/** Whether somebody did not leave his organisation. */
export function worksHere({ leftAt }: Pick<Person, 'leftAt'>): boolean {
  return (leftAt ?? null) === null;
}

/** Who of these people may do the work of a person and can be asked, the closest first. */
export function deputiesAmong(people: readonly Person[], person: Person): Person[] {
  const order = byCloseness(people, person).map(({ _id }) => _id);
  return order.flatMap((id) => people.filter((one) => one._id === id && isReachable(one)));
}
