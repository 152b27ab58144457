import type { TaskView } from '../../store/types';

/** The question about a provider that counts: a cycle that was sent back asks once more. Undefined where none was asked. */
export function askedLast(tasks: readonly TaskView[], provider: string): TaskView | undefined {
  return tasks
    .filter(({ subject }) => subject.provider === provider)
    .toSorted((a, b) => b.task.round - a.task.round)[0];
}
