import type { Notice, TaskView } from '../../store/types';

/** Whether a notice is for whoever must do the task, also where another reads it for him. */
export function isOwn(notice: Notice, task: Pick<TaskView, 'person'>): boolean {
  return task.person === (notice.meantFor ?? notice.person);
}
