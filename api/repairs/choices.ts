import { contactOf } from '../../domain/staffing/acting-person';
import { isReachable } from '../../domain/staffing/reachable';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Store } from '../../store/store';
import type { Person } from '../../store/types';
import type { StaffRole } from '../../workflows/engine/definition';
import type { Assignee, Instant } from '../../workflows/engine/state';
import { indexOfStep, stepsOf } from '../../workflows/engine/steps';
import { sentenceStart } from '../tasks/words/day';
import { roleInWords } from '../tasks/words/role';
import type { Option, ProcessSubject, TaskSubject } from './repair';

/** The organisation of the team. */
const REGION = 'regio';
const TEAM: readonly StaffRole[] = ['contractManager', 'policyAdviser', 'manager'];

/** Whether somebody does work of the team. */
function isTeam(person: Person): person is Person & { role: StaffRole } {
  return TEAM.some((role) => role === person.role);
}

/** Whoever of the team could do a task, besides the one who has it. */
export async function colleagues(store: Store, { person }: { person: string | null }): Promise<Option[]> {
  const people = (await store.peopleOf(REGION)).filter(isTeam).filter(isReachable);
  return people
    .filter(({ _id }) => _id !== person)
    .map(({ _id, name, role }) => ({ value: _id, label: `${name}, ${roleInWords(role).slice(3)}` }));
}

/** Whoever else could be asked at the organisation of a task. */
async function otherContacts(store: Store, { task }: TaskSubject): Promise<Option[]> {
  const people = await store.peopleOf(task.organisation);
  const { assignee } = task.task;
  if (assignee.kind === 'person') return [];
  const { organisation, contact } = assignee;
  const asked = contactOf({
    organisation,
    contact: contact === undefined ? 'first' : { person: contact },
    people,
  });
  return people
    .filter((person) => isReachable(person) && person._id !== asked)
    .map(({ _id, name, functionTitle }) => ({ value: _id, label: `${name}, ${functionTitle}` }));
}

/** The colleagues for a task of the team, the contacts for one of an organisation. */
export function whoElse(store: Store, subject: TaskSubject): Promise<Option[]> {
  return subject.task.task.assignee.kind === 'person'
    ? colleagues(store, subject.task)
    : otherContacts(store, subject);
}

/** The steps that were reached already, the latest first: the current one can be done again too. */
export function reachedSteps({ process }: ProcessSubject): Option[] {
  const { definition, step: current, tasks } = process.state;
  return stepsOf(definition)
    .filter(({ step }) => step.kind === 'task' && tasks.some((task) => task.step === step.key))
    .filter(({ step }) => indexOfStep(definition, step.key) <= indexOfStep(definition, current))
    .map(({ step }) => ({
      value: step.key,
      label: step.key === current ? `${step.title} (opnieuw)` : step.title,
    }))
    .reverse();
}

/** Everybody who can be asked something about a cycle: the team, its provider and every municipality. */
export async function whoCanBeAsked(
  store: Store,
  { process, names }: ProcessSubject,
  now: Instant,
): Promise<Option[]> {
  const staffing = await store.staffing(toAmsterdamDate(now));
  const team = staffing.people.filter(({ organisation }) => organisation === REGION).filter(isTeam);
  const parties = [process.subject.provider, ...process.state.municipalities];
  const outside = parties.filter(
    (organisation) => contactOf({ organisation, contact: 'first', people: staffing.people }) !== null,
  );
  return [
    ...outside.map((key) => ({ value: key, label: sentenceStart(names.party(key)) })),
    ...team
      .filter(isReachable)
      .map(({ _id, name, role }) => ({ value: _id, label: `${name}, ${roleInWords(role).slice(3)}` })),
  ];
}

/** Whoever was chosen to be asked, as the process knows him: an organisation by its key, else a colleague. */
export function assigneeOf(chosen: string, { process }: ProcessSubject): Assignee {
  const { subject, state } = process;
  if (chosen === subject.provider) {
    return { kind: 'organisation', role: 'providerContact', organisation: chosen };
  }
  if (state.municipalities.includes(chosen)) {
    return { kind: 'organisation', role: 'municipalOfficer', organisation: chosen };
  }
  const role = TEAM.find((one) => state.people[one] === chosen) ?? 'contractManager';
  return { kind: 'person', role, person: chosen };
}
