import { atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Store } from '../../store/store';
import type { Refusal } from '../../workflows/engine/command';
import type { Filled, TaskSubject } from './repair';

/**
 * Once a day is a help to a person, and he may have work in many processes: refuses when he was asked again today about
 * something else. About the same task the process itself says so.
 */
export async function nudgedElsewhere(
  store: Store,
  { subject, now }: Pick<Filled<TaskSubject>, 'subject' | 'now'>,
): Promise<Refusal | null> {
  const person = await recipientOf(store, subject);
  if (person === null) return null;
  const since = atAmsterdam(toAmsterdamDate(now), '00:00');
  const [nudge] = await store.nudgesTo(person, since);
  return nudge && nudge.taskId !== subject.task._id ? { code: 'nudged-today', at: nudge.at } : null;
}

async function recipientOf(store: Store, { task }: TaskSubject): Promise<string | null> {
  const { assignee } = task.task;
  if (assignee.kind === 'person') return assignee.person;
  return assignee.contact ?? (await store.primaryContact(assignee.organisation))?._id ?? null;
}
