import type { EventView } from '../../../store/types';

/**
 * Events of the same kind about the same step at the same moment, in groups: seven reminders of one morning are one
 * line. Order stays; an event that is about nobody in particular stands alone.
 */
export function groupEvents(
  events: readonly EventView[],
  stepOfTask: (taskId: string) => string | undefined,
): EventView[][] {
  const groups = new Map<string, EventView[]>();
  for (const view of events) {
    const key = keyOf(view, stepOfTask);
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return [...groups.values()];
}

/** What became of one task is told between what became of the next: only the moment holds them together. */
function keyOf({ _id, at, event }: EventView, stepOfTask: (taskId: string) => string | undefined): string {
  switch (event.kind) {
    case 'reminded':
    case 'task-concluded':
      return `${event.kind} ${at} ${stepOfTask(event.taskId)}`;
    case 'informed':
      return `${event.kind} ${at} ${stepOfTask(event.taskId)} ${event.role}`;
    default:
      return _id;
  }
}
