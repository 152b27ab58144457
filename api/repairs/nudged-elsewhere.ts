import { actingPerson, contactOf } from '../../domain/staffing/acting-person';
import { atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Store } from '../../store/store';
import type { Refusal } from '../../workflows/engine/command';
import type { Filled, TaskSubject } from './repair';

/**
 * Once a day is a help to a person, and he may have work in many processes: refuses when he (or whoever acts for him)
 * was asked again today about something else. About the same task the process itself says so.
 */
export async function nudgedElsewhere(
  store: Store,
  { subject, now }: Pick<Filled<TaskSubject>, 'subject' | 'now'>,
): Promise<Refusal | null> {
  const today = toAmsterdamDate(now);
  const staffing = await store.staffing(today, subject.task.organisation);
  const principal = principalOf(subject, staffing.people);
  const person = principal === null ? null : (actingPerson({ person: principal, ...staffing }) ?? principal);
  if (person === null) return null;
  const [nudge] = await store.nudgesTo(person, atAmsterdam(today, '00:00'));
  return nudge && nudge.taskId !== subject.task._id ? { code: 'nudged-today', at: nudge.at } : null;
}

function principalOf(
  { task }: TaskSubject,
  people: Parameters<typeof contactOf>[0]['people'],
): string | null {
  const { assignee } = task.task;
  if (assignee.kind === 'person') return assignee.person;
  const { organisation, contact } = assignee;
  return contactOf({ organisation, contact: contact === undefined ? 'first' : { person: contact }, people });
}
