import { formatQuarter } from '../../../domain/quarters';
import { nextRungs } from '../../../workflows/engine/rungs';
import type { Instant } from '../../../workflows/engine/state';
import { sentenceStart } from '../words/day';
import { dueInWords } from '../words/due';
import { heldInWords } from '../words/held';
import { rungsInWords } from '../words/next-rung';
import type { Dossier } from './dossier';

/** What a task belongs to, above its heading: 'De Oever · 1e kwartaal 2027'; a repair belongs to its organisation. */
export function overOf({
  provider,
  quarter,
  contact,
  names,
}: Pick<Dossier, 'provider' | 'quarter' | 'contact' | 'names'>): string {
  const party = contact && names.party(contact.organisation._id);
  const person = contact?.person;
  const whose = party ? sentenceStart(person ? `${person.name}, ${party}` : party) : provider.name;
  return `${whose} · ${formatQuarter(quarter)}`;
}

/** Why a task matters and until when, under its heading; for a late one what happens by itself. */
export function leadOf(dossier: Dossier, given: { reminded: string; now: Instant }): string {
  const { task, step, process } = dossier;
  const { calendar } = process.state;
  const held = heldInWords(process.state);
  if (held !== null) return `${task.why} Dit ${held}; je hoeft nu niets te doen.`;
  const due = sentenceStart(dueInWords({ dueAt: task.dueAt, now: given.now, calendar }));
  const next = nextRungs({ task: task.task, step, calendar });
  const byItself = next && given.now > task.dueAt ? ` ${rungsInWords(next, given)}` : '';
  return `${task.why} ${due}.${byItself}`;
}
