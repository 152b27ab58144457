import type { EventView } from '../../../store/types';

/**
 * Events of the same kind about the same step at the same moment, in groups: seven reminders of one morning are one
 * line. Order stays; an event that is about nobody in particular stands alone.
 */
export function groupEvents(
  events: readonly EventView[],
  stepOfTask: (taskId: string) => string | undefined,
): EventView[][] {
  const groups: { key: string; events: EventView[] }[] = [];
  for (const view of events) {
    const { event } = view;
    const merges = event.kind === 'reminded' || event.kind === 'task-concluded';
    const key = merges ? `${event.kind} ${view.at} ${stepOfTask(event.taskId)}` : view._id;
    const last = groups.at(-1);
    if (last?.key === key) last.events.push(view);
    else groups.push({ key, events: [view] });
  }
  return groups.map((group) => group.events);
}
