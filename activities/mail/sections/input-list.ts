import { formatDate } from '../../../domain/time/dutch-dates';
import type { TaskView } from '../../../store/types';
import type { Block, Item } from '../document';
import type { Facts } from '../facts';
import { byDue, organisationName, soonInFull } from '../words';

const ONCE_MORE =
  'Wij vroegen dit eerder al. Wij bereiden het gesprek opnieuw voor en vragen het daarom nog een keer.';

/** Whether all these tasks are due at one moment. */
export function oneDate(tasks: readonly TaskView[]): boolean {
  return new Set(tasks.map(({ dueAt }) => dueAt)).size === 1;
}

/** Providers that a municipality is asked about; the date stands with each unless the question names it for all. */
export function inputList(
  facts: Facts,
  { tasks, dated }: { tasks: readonly TaskView[]; dated: boolean },
): Block {
  return { kind: 'list', items: byDue(facts, tasks).map((task) => itemOf(facts, { task, dated })) };
}

function itemOf(facts: Facts, { task, dated }: { task: TaskView; dated: boolean }): Item {
  const at = facts.conversations.get(task.processId)?.at;
  const parts = [
    ...(at ? [`gesprek op ${formatDate(at)}`] : []),
    ...(dated ? [`inbreng uiterlijk ${soonInFull(task.dueAt, facts.now)}`] : []),
  ];
  const name = organisationName(facts, task.subject.provider);
  const text = parts.length === 0 ? name : `${name}: ${parts.join(', ')}`;
  const details = [
    ...(isAskedOnceMore(task) ? [ONCE_MORE] : []),
    ...(facts.drafts?.has(task._id) ? ['U heeft een concept; dat is nog niet verstuurd.'] : []),
  ];
  return details.length === 0 ? { text } : { text, detail: details.join('\n') };
}

/** The process went back and comes by again; an answer that was opened again is another matter. */
function isAskedOnceMore({ task }: TaskView): boolean {
  return task.round > 1 && task.before === undefined;
}
