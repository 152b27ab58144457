import { sentBackBy } from '../../api/tasks/words/sent-back';
import type { TaskView } from '../../store/types';
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

function sentBack(facts: Facts, { processId, task }: TaskView): string[] {
  const history = facts.histories.get(processId);
  const event = history?.events.findLast((one) => one.kind === 'sent-back');
  if (event?.kind === 'sent-back' && event.step === task.step && event.at === task.openedAt) {
    const { by, reason } = lastDeed(facts, { notice: { processId, taskId: null }, kind: 'sent-back' });
    return by === null ? [] : [said(`${by} zet dit terug naar deze stap.`, reason)];
  }
  const state = facts.processes.get(processId)?.state;
  const done = state ? sentBackBy(state, task) : null;
  if (done?.by.kind !== 'person') return [];
  const name = facts.people.get(done.by.person)?.name ?? 'een collega';
  return [`Teruggestuurd door ${name}. De opmerking staat op de pagina van de taak.`];
}

function said(deed: string, reason: string): string {
  return reason === '' ? deed : `${deed} Reden: ${reason}`;
}
