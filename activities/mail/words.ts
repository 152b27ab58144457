import { addDays, toAmsterdamDate } from '../../domain/time/amsterdam';
import { formatDate, formatDateTime, formatWorkingDays } from '../../domain/time/dutch-dates';
import { type WorkingCalendar, workingDaysBetween } from '../../domain/time/working-days';
import type { TaskView } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { Facts } from './facts';

/** A day for a subject line: '13 januari'. */
export function shortDay(at: Instant): string {
  const [, day, month] = formatDate(at).split(' ');
  return `${day} ${month}`;
}

/** How a deadline is said to somebody who reads it now: 'vandaag', 'morgen', '13 januari'. */
export function soon(at: Instant, now: Instant): string {
  const day = toAmsterdamDate(at);
  const today = toAmsterdamDate(now);
  if (day === today) return 'vandaag';
  return day === addDays(today, 1) ? 'morgen' : shortDay(at);
}

/** Whether a deadline is today or tomorrow. */
export function closesSoon(at: Instant, now: Instant): boolean {
  return toAmsterdamDate(at) <= addDays(toAmsterdamDate(now), 1);
}

/** A deadline with its date: 'morgen (woensdag 13 januari 2027)', further off only 'woensdag 13 januari 2027'. */
export function soonInFull(at: Instant, now: Instant): string {
  return closesSoon(at, now) ? `${soon(at, now)} (${formatDate(at)})` : formatDate(at);
}

/** A number of providers: '1 aanbieder', '8 aanbieders'. */
export function providers(n: number): string {
  return `${n} ${n === 1 ? 'aanbieder' : 'aanbieders'}`;
}

/** How late something is: 'vandaag te laat' on the day after due itself is '1 werkdag te laat'. */
export function lateness(dueAt: Instant, given: { now: Instant; calendar: WorkingCalendar }): string {
  const days = workingDaysBetween(toAmsterdamDate(dueAt), toAmsterdamDate(given.now), given.calendar);
  return `${formatWorkingDays(Math.max(1, days))} te laat`;
}

/** The name of an organisation as people read it: 'gemeente Huizen', 'De Oever'. */
export function organisationName(facts: Pick<Facts, 'organisations'>, key: string): string {
  const organisation = facts.organisations.get(key);
  if (!organisation) return key;
  return organisation.kind === 'municipality' ? `gemeente ${organisation.name}` : organisation.name;
}

/** Tells a municipality, which is not at the conversation, when it is. */
export function informs(at: Instant, providerName: string): string {
  return `Ter informatie: op ${formatDateTime(at)} praat de regio met ${providerName}.`;
}

/** The first letter of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title inside a sentence: its first letter small, unless the first word is an abbreviation. */
export function midSentence(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The deadline of whichever task is due first. */
export function earliestDue(tasks: readonly Pick<TaskView, 'dueAt'>[]): Instant {
  return Math.min(...tasks.map(({ dueAt }) => dueAt));
}

/** Tasks in the order in which they are due, those of one day by name of the provider. */
export function byDue(facts: Pick<Facts, 'organisations'>, tasks: readonly TaskView[]): TaskView[] {
  const name = (task: TaskView): string => organisationName(facts, task.subject.provider);
  return tasks.toSorted((a, b) => a.dueAt - b.dueAt || name(a).localeCompare(name(b), 'nl'));
}

/** Whom a task is about, by name: the provider, or for the repair of a contact the person and the organisation. */
export function aboutWhom(
  facts: Pick<Facts, 'organisations' | 'people'>,
  { subject }: Pick<TaskView, 'subject'>,
): string {
  const { provider, organisation, person } = subject;
  if (organisation === undefined) return organisationName(facts, provider);
  const name = person === undefined ? undefined : facts.people.get(person)?.name;
  const where = organisationName(facts, organisation);
  return name === undefined ? where : `${name}, ${where}`;
}

/** What the action is, for a task that follows one up; empty for any other. */
export function aboutAction(facts: Pick<Facts, 'actions'>, task: TaskView): string {
  const action = task.subject.action === undefined ? undefined : facts.actions.get(task.subject.action);
  return action ? `: ${action.description}` : '';
}
