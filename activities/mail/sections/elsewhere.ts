import type { AnyNoticeKind, TaskView } from '../../../store/types';
import type { Facts } from '../facts';
import { isOwn } from '../own';

/** The tasks of others that staff is told about by notices of these kinds. */
export function elsewhere(facts: Facts, kinds: readonly AnyNoticeKind[]): TaskView[] {
  if (facts.reader.audience !== 'staff') return [];
  return facts.notices.flatMap((notice) => {
    const { kind, taskId } = notice;
    const task = kinds.includes(kind) && taskId !== null ? facts.tasks.get(taskId) : undefined;
    return task && !isOwn(notice, task) ? [task] : [];
  });
}
