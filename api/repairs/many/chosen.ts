import type { Store } from '../../../store/store';
import type { ProcessView, TaskView } from '../../../store/types';
import type { Names } from '../../tasks/words/names';

/** One chosen task with the process it belongs to. */
export type ChosenTask = { task: TaskView; process: ProcessView };

/** Fields of chosen tasks are called after the task, so that an address can carry many. */
const CHOSEN = 'taak.';

/** More than a page of the inbox is not chosen at once. */
const MOST = 200;

/** The name of the box that chooses a task. */
export const chosenField = (task: string): string => `${CHOSEN}${task}`;

/** The boxes of chosen tasks as hidden fields, so that they stay chosen on the next page. */
export function chosenFields(chosen: readonly ChosenTask[]): Record<string, string> {
  return Object.fromEntries(chosen.map(({ task }) => [chosenField(task._id), 'ja']));
}

/** What a task is called among others. */
export function nameOf({ task }: ChosenTask, names: Names): string {
  return `${task.title}, ${names.organisation(task.subject.provider)}`;
}

/** The ids of the tasks that were chosen, in an address or in a form. */
export function chosenIds(fields: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields)
    .flatMap(([name, value]) =>
      name.startsWith(CHOSEN) && value === 'ja' ? [name.slice(CHOSEN.length)] : [],
    )
    .slice(0, MOST);
}

/** Reads the chosen tasks of the team that are still open, the first due first; others are left out. */
export async function chosenTasks(
  store: Pick<Store, 'tasksById' | 'processViews'>,
  ids: readonly string[],
): Promise<ChosenTask[]> {
  const tasks = (await store.tasksById(ids)).filter(
    ({ status, person }) => status === 'open' && person !== null,
  );
  const processes = new Map(
    (await store.processViews(tasks.map(({ processId }) => processId))).map((view) => [view._id, view]),
  );
  return tasks
    .toSorted((a, b) => a.dueAt - b.dueAt || a._id.localeCompare(b._id))
    .flatMap((task) => {
      const process = processes.get(task.processId);
      return process ? [{ task, process }] : [];
    });
}
