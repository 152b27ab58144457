import type { Reachability } from './reachable';

/** As much of a person as it takes to say who stands in for whom. */
export type Colleague = Reachability & {
  _id: string;
  role: string;
  organisation: string;
  /** Is asked first of his organisation. */
  primary: boolean;
  /** Of somebody who left: who took over all his work. */
  successor?: string;
};

/** The roles whose work is done inside the product, by people who can stand in for one another. */
const TEAM: readonly string[] = ['contractManager', 'policyAdviser', 'manager'];

/** Whether one person may do what waits for another: of the same organisation, and the team's work stays in the team. */
export function mayStandIn(candidate: Colleague, person: Colleague): boolean {
  if (candidate._id === person._id || candidate.organisation !== person.organisation) return false;
  return !TEAM.includes(person.role) || TEAM.includes(candidate.role);
}

/** The colleagues of a person, whoever comes first to stand in: the same role, the manager, then anybody. */
export function byCloseness(people: readonly Colleague[], person: Colleague): Colleague[] {
  const distance = ({ role }: Colleague): number => {
    if (role === person.role) return 0;
    return role === 'manager' ? 1 : 2;
  };
  return people
    .filter((candidate) => mayStandIn(candidate, person))
    .sort((a, b) => distance(a) - distance(b) || byPlace(a, b));
}

/** The order in which people of one organisation are asked: the first contact first, then by key. */
export function byPlace(a: Colleague, b: Colleague): number {
  if (a.primary !== b.primary) return a.primary ? -1 : 1;
  return a._id < b._id ? -1 : 1;
}
