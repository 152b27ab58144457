import { absentUntil } from '../../../domain/staffing/absence';
import { actingContact, actingPerson, type Staffing } from '../../../domain/staffing/acting-person';
import { isReachable } from '../../../domain/staffing/reachable';
import { endOfDay } from '../../../domain/time/amsterdam';
import type { Person } from '../../../store/types';
import type { Assignee, Instant } from '../../../workflows/engine/state';
import { dayInWords } from '../../tasks/words/day';
import { assigneeInWords, type Names } from '../../tasks/words/names';

/** Everybody concerned, and who of them is away. */
export type Office = Omit<Staffing, 'people'> & { people: readonly Person[] };

/** Who must act, and whom to call about it. */
export type Who = {
  /** As in a sentence: 'gemeente Laren', 'Anna de Vries', 'jij'. */
  name: string;
  /** What stands in the way of asking him: away, gone, mail that does not arrive; empty sentences are left out. */
  trouble: string[];
  /** Null for the reader himself, and where nobody is known. */
  call: { name: string; phone: string } | null;
};

type Given = { office: Office; names: Names; viewer: string; now: Instant };

/** Who must do a task at this moment. */
export function whoActs(assignee: Assignee, given: Given): Who {
  const name = assigneeInWords(assignee, given);
  return assignee.kind === 'person'
    ? { name, ...memberOfStaff(assignee.person, given) }
    : { name, ...contactOf(assignee, { ...given, name }) };
}

function memberOfStaff(id: string, given: Given): Pick<Who, 'trouble' | 'call'> {
  const { office, viewer } = given;
  const person = office.people.find(({ _id }) => _id === id);
  const acting = actingPerson({ person: id, ...office });
  const trouble = person ? [absence(person, { ...given, acting }), bounced(person)] : [];
  const called = office.people.find(({ _id }) => _id === (acting ?? id));
  return {
    trouble: trouble.filter((sentence) => sentence !== ''),
    call: called && called._id !== viewer ? { name: called.name, phone: called.phone } : null,
  };
}

function contactOf(
  assignee: Extract<Assignee, { kind: 'organisation' }>,
  given: Given & { name: string },
): Pick<Who, 'trouble' | 'call'> {
  const { office, name } = given;
  const { organisation, contact } = assignee;
  const chosen = contact === undefined ? 'first' : { person: contact };
  const asked = actingContact({ organisation, contact: chosen, ...office });
  const there = office.people.filter((person) => person.organisation === organisation);
  const failing = there.filter(({ bounced: bounce }) => bounce).map(bounced);
  const person = there.find(({ _id }) => _id === asked) ?? there[0];
  return {
    trouble: asked === null ? [`Bij ${name} is niemand per mail bereikbaar.`, ...failing] : failing,
    call: person ? { name: person.name, phone: person.phone } : null,
  };
}

function absence(person: Person, given: Given & { acting: string | null }): string {
  const { office, names, now, acting } = given;
  const instead =
    acting === null
      ? 'Niemand neemt waar.'
      : `${acting === given.viewer ? 'Jij neemt' : `${names.person(acting)} neemt`} waar.`;
  if (person.leftAt) return `${person.name} werkt hier niet meer. ${instead}`;
  const until = absentUntil(person._id, office.on, office.absences);
  if (until === null) return '';
  return `${person.name} is afwezig tot en met ${dayInWords(endOfDay(until), now)}. ${instead}`;
}

function bounced(person: Person): string {
  return isReachable({ bounced: person.bounced ?? null })
    ? ''
    : `De laatste mail aan ${person.name} kwam niet aan: het adres wordt geweigerd.`;
}
