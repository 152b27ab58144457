import { actingPerson, contactOf } from '../../domain/staffing/acting-person';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Store } from '../../store/store';
import type { Nudge } from '../../store/types';
import type { Refusal } from '../../workflows/engine/command';
import type { Filled, TaskSubject } from './repair';

type Asked = Pick<Filled<TaskSubject>, 'subject' | 'answerId' | 'now'>;

/**
 * Once a day is a help to a person, and he may have work in many processes: refuses when he (or whoever acts for him)
 * was asked again today about something else. About the same task the process itself says so.
 */
export async function nudgedElsewhere(store: Store, asked: Asked): Promise<Refusal | null> {
  const person = await whoIsAsked(store, asked);
  const nudge = person === null ? null : await store.nudgeOf(person, toAmsterdamDate(asked.now));
  return nudge ? refusalOf(nudge, asked) : null;
}

/** Takes the one time of the day for a person; of two colleagues in the same second the second is refused. */
export async function claimNudge(store: Store, asked: Asked): Promise<Refusal | null> {
  const { subject, answerId: request, now } = asked;
  const person = await whoIsAsked(store, asked);
  if (person === null) return null;
  const day = toAmsterdamDate(now);
  const nudge = await store.claimNudge(person, day, { taskId: subject.task._id, request, at: now });
  return refusalOf(nudge, asked);
}

/** Lets somebody else ask again today, where the process did not carry this request out nor another of today. */
export async function releaseNudge(store: Store, asked: Asked, refusal: Refusal): Promise<void> {
  if (refusal.code === 'nudged-today') return;
  const person = await whoIsAsked(store, asked);
  if (person !== null) await store.releaseNudge(person, toAmsterdamDate(asked.now), asked.answerId);
}

function refusalOf({ taskId, at }: Nudge, { subject }: Asked): Refusal | null {
  return taskId === subject.task._id ? null : { code: 'nudged-today', at };
}

/** Who gets the mail: whoever acts today for whoever has the task; null when nobody is known. */
async function whoIsAsked(store: Store, { subject, now }: Asked): Promise<string | null> {
  const staffing = await store.staffing(toAmsterdamDate(now), subject.task.organisation);
  const principal = principalOf(subject, staffing.people);
  return principal === null ? null : (actingPerson({ person: principal, ...staffing }) ?? principal);
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
