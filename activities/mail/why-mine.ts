import type { TaskView } from '../../store/types';
import { type SentBack, sentBackBy } from '../../workflows/engine/sent-back';
import { textOf } from '../effects/form-data';
import { lastDeed } from './deeds';
import type { Facts } from './facts';

/** Why somebody has a task that did not come by itself: who gave it to him or sent it back, and the reason; nothing where it did. */
export function whyMine(facts: Facts, view: TaskView): string[] {
  return [...given(facts, view), ...sentBack(facts, view)];
}

function given(facts: Facts, { processId, _id: taskId, person }: TaskView): string[] {
  const history = facts.histories.get(processId);
  const last = history?.events.findLast((event) => event.kind === 'reassigned' && event.taskId === taskId);
  if (last?.kind !== 'reassigned' || last.to !== person) return [];
  const { by, reason } = lastDeed(facts, { notice: { processId, taskId }, kind: 'reassigned' });
  const from = last.from === null ? undefined : facts.people.get(last.from)?.name;
  const whose = from === undefined || from === by ? '' : ` Eerst was die van ${from}.`;
  return by === null ? [] : [said(`${by} geeft deze taak aan jou.${whose}`, reason)];
}

/** Whether a task is there once more because somebody sent it back. */
export function isSentBack(facts: Facts, view: TaskView): boolean {
  return sentBackOf(facts, view) !== null;
}

function sentBackOf(facts: Facts, { processId, task }: TaskView): SentBack | null {
  const state = facts.processes.get(processId)?.state;
  const events = facts.histories.get(processId)?.events ?? [];
  return state ? sentBackBy({ state, task, events }) : null;
}

function sentBack(facts: Facts, view: TaskView): string[] {
  const found = sentBackOf(facts, view);
  if (found?.by?.kind !== 'person') return [];
  const self = found.by.person === facts.reader.id;
  const name = facts.people.get(found.by.person)?.name ?? 'een collega';
  if (found.how === 'outcome') {
    const deed = self ? 'Je stuurde dit zelf terug.' : `Teruggestuurd door ${name}.`;
    return [`${deed} De opmerking staat op de pagina van de taak.`];
  }
  const written = facts.histories.get(view.processId)?.texts.get(found.answerId);
  const deed = self ? 'Je zette dit zelf terug naar deze stap.' : `${name} zet dit terug naar deze stap.`;
  return [said(deed, written ? textOf(written, 'reason') : '')];
}

function said(deed: string, reason: string): string {
  return reason === '' ? deed : `${deed} Reden: ${reason}`;
}
