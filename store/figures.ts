import type { OutsideRole, StaffRole } from '../workflows/engine/definition';
import type { Instant } from '../workflows/engine/state';
import type { Filter } from './collection';
import type { Collections } from './collections';
import type { TaskView } from './types';

/** The work of one role; instants are null where there is none. */
export type TaskFigures = {
  open: number;
  late: number;
  oldestOpenedAt: Instant | null;
  oldestLateDueAt: Instant | null;
};

/** Numbers about the whole region for whoever watches over the product: never about a person. */
export function createFigureQueries({ tasks, notices }: Pick<Collections, 'tasks' | 'notices'>) {
  return {
    /** What this role has to do, and how much of it is late at `now`. */
    async taskFigures(role: StaffRole | OutsideRole, now: Instant): Promise<TaskFigures> {
      const open: Filter<TaskView> = { status: 'open', 'task.assignee.role': role };
      const late: Filter<TaskView> = { ...open, dueAt: { $lt: now } };
      const [opened, overdue, oldest, latest] = await Promise.all([
        tasks.count(open),
        tasks.count(late),
        tasks.findOne(open, { sort: { openedAt: 1 }, without: ['task'] }),
        tasks.findOne(late, { sort: { dueAt: 1 }, without: ['task'] }),
      ]);
      return {
        open: opened,
        late: overdue,
        oldestOpenedAt: oldest?.openedAt ?? null,
        oldestLateDueAt: latest?.dueAt ?? null,
      };
    },
    /** How many notices wait for the mail of their moment. */
    countWaitingNotices: (): Promise<number> => notices.count({ status: 'waiting' }),
  };
}
