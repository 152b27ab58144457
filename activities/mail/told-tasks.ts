import type { AnyNoticeKind, Notice, TaskView } from '../../store/types';
import type { Facts } from './facts';

/** A task with the notice that tells what happened to it. */
export type ToldTask = { notice: Notice; task: TaskView };

/** The tasks of which this mail tells something of a kind, the first due first. */
export function toldTasks({ notices, tasks }: Facts, kind: AnyNoticeKind): ToldTask[] {
  return notices
    .flatMap((notice) => {
      const task = notice.kind === kind && notice.taskId !== null ? tasks.get(notice.taskId) : undefined;
      return task ? [{ notice, task }] : [];
    })
    .sort((a, b) => a.task.dueAt - b.task.dueAt);
}
