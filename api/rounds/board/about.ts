import type { Store } from '../../../store/store';
import type { ListedProcess } from '../../../store/types';

/** What each process beside the cycles is about, by its id: what was agreed, which task stands still, who is not reached. */
export async function aboutOf(
  store: Store,
  processes: readonly Pick<ListedProcess, '_id' | 'subject'>[],
): Promise<ReadonlyMap<string, string>> {
  const [actions, tasks, people, organisations] = await Promise.all([
    store.collections.actions.byIds(processes.flatMap(({ subject }) => subject.action ?? [])),
    store.tasksById(processes.flatMap(({ subject }) => subject.about ?? [])),
    store.peopleById(processes.flatMap(({ subject }) => subject.person ?? [])),
    store.organisationsById(processes.flatMap(({ subject }) => subject.organisation ?? [])),
  ]);
  const words = new Map([
    ...actions.map(({ _id, description }) => [_id, description] as const),
    ...tasks.map(({ _id, title }) => [_id, title] as const),
    ...people.map(({ _id, name }) => [_id, name] as const),
    ...organisations.map(({ _id, name }) => [_id, name] as const),
  ]);
  return new Map(
    processes.flatMap(({ _id, subject }) => {
      const { action, about, person, organisation } = subject;
      const said = [action, about, organisation, person].flatMap((id) => words.get(id ?? '') ?? []);
      return said.length === 0 ? [] : [[_id, said.join(', ')] as const];
    }),
  );
}
