import { absentUntil, isAbsent } from '../../../domain/staffing/absence';
import { actingPerson, type Staffing } from '../../../domain/staffing/acting-person';
import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDay } from '../../../domain/time/dutch-dates';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { Organisation, Person } from '../../../store/types';
import type { Actor, Assignee, Instant, TaskState } from '../../../workflows/engine/state';

/** Names for a sentence, by key; a key that nobody knows stands for itself. */
export type Names = {
  person(id: string): string;
  /** 'De Oever', 'Laren'. */
  organisation(key: string): string;
  /** As the subject of a sentence: 'gemeente Laren', 'De Oever'. */
  party(key: string): string;
  /** Why and by whom he is stood in for today: 'afwezig, Teun Brouwer vervangt'; null when he is there. */
  standIn(id: string, viewer: string): string | null;
  /** With who acts for him today, where he is away: 'Noor van Dalen (afwezig, Teun Brouwer vervangt)'. */
  withStandIn(id: string, viewer: string): string;
  /** The last day of an absence in which an instant lies, or null when he was there. */
  absentUntil(id: string, at: Instant): IsoDate | null;
};

/** Makes the names of people and organisations. */
export function createNames(given: {
  people: readonly Pick<Person, '_id' | 'name'>[];
  organisations: readonly Pick<Organisation, '_id' | 'name' | 'kind'>[];
  /** Who is there today; without it everybody is. */
  staffing?: Staffing;
}): Names {
  const people = new Map(given.people.map(({ _id, name }) => [_id, name]));
  const organisations = new Map(given.organisations.map((one) => [one._id, one]));
  const { staffing } = given;
  const person = (id: string): string => people.get(id) ?? 'een collega';
  const standIn = (id: string, viewer: string): string | null => {
    const acting = staffing ? actingPerson({ person: id, ...staffing }) : id;
    if (!staffing || acting === id || acting === null) return null;
    const away = isAbsent(id, staffing.on, staffing.absences);
    const who = acting === viewer ? 'jij vervangt' : `${person(acting)} vervangt`;
    return `${away ? 'afwezig' : 'niet bereikbaar'}, ${who}`;
  };
  return {
    person,
    organisation: (key) => organisations.get(key)?.name ?? key,
    party: (key) => {
      const found = organisations.get(key);
      return found?.kind === 'municipality' ? `gemeente ${found.name}` : (found?.name ?? key);
    },
    standIn,
    withStandIn: (id, viewer) => {
      const words = standIn(id, viewer);
      return words === null ? person(id) : `${person(id)} (${words})`;
    },
    absentUntil: (id, at) => (staffing ? absentUntil(id, toAmsterdamDate(at), staffing.absences) : null),
  };
}

/** Whoever must do a task, for a sentence; `jij` for the reader himself. */
export function assigneeInWords(assignee: Assignee, given: { names: Names; viewer: string }): string {
  if (assignee.kind === 'organisation') return given.names.party(assignee.organisation);
  return assignee.person === given.viewer ? 'jij' : given.names.withStandIn(assignee.person, given.viewer);
}

/** Whoever did something; `vanzelf` when nobody did. */
export function actorInWords(actor: Actor | null, names: Names): string {
  if (actor === null) return 'vanzelf';
  return actor.kind === 'person' ? names.person(actor.person) : names.party(actor.organisation);
}

/** Whoever did a task, and in whose place: 'Teun Brouwer, namens Noor van Dalen (afwezig tot en met vrijdag 15 januari 2027)'. */
export function doerInWords(task: TaskState, names: Names): string {
  const by = 'by' in task ? task.by : null;
  const doer = actorInWords(by, names);
  const { assignee } = task;
  if (by?.kind !== 'person' || assignee.kind !== 'person' || by.person === assignee.person) return doer;
  const until = 'doneAt' in task ? names.absentUntil(assignee.person, task.doneAt) : null;
  const away = until === null ? '' : ` (afwezig tot en met ${formatDay(until)})`;
  return `${doer}, namens ${names.person(assignee.person)}${away}`;
}
