import type { TaskState } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { TaskView } from './types';

const PAGE = 200;

/** Paging: at most `limit` (200), after the first `skip`. */
export type Page = { limit?: number; skip?: number };

/** The work of people, as pages list it. */
export function createTaskQueries({ tasks }: Pick<Collections, 'tasks'>) {
  const soonest = ({ limit = PAGE, skip = 0 }: Page) => ({
    sort: { dueAt: 1, _id: 1 } as const,
    limit,
    skip,
  });
  return {
    /** One task, or null. */
    task: (id: string): Promise<TaskView | null> => tasks.byId(id),
    /** Several tasks at once, in no particular order. */
    tasksById: (ids: readonly string[]): Promise<TaskView[]> => tasks.byIds(ids),
    /** All tasks of a process, in the order in which they were opened. */
    tasksOf: (processId: string): Promise<TaskView[]> =>
      tasks.find({ processId }, { sort: { openedAt: 1, _id: 1 } }),
    /** What one member of staff has to do, the first due first. */
    openTasksOfPerson: (person: string, page: Page = {}): Promise<TaskView[]> =>
      tasks.find({ person, status: 'open' }, soonest(page)),
    /** How much one member of staff has to do. */
    countOpenTasksOfPerson: (person: string): Promise<number> => tasks.count({ person, status: 'open' }),
    /** What all staff have to do, the first due first. */
    openTasksOfStaff: (page: Page = {}): Promise<TaskView[]> =>
      tasks.find({ status: 'open', person: { $gt: '' } }, soonest(page)),
    /** The tasks of an organisation, the first due first. */
    tasksOfOrganisation(
      given: { organisation: string; quarter?: string; step?: string; status?: TaskState['status'] } & Page,
    ): Promise<TaskView[]> {
      const { organisation, quarter, step, status } = given;
      return tasks.find(
        {
          organisation,
          ...(quarter === undefined ? {} : { 'subject.quarter': quarter }),
          ...(step === undefined ? {} : { step }),
          ...(status === undefined ? {} : { status }),
        },
        soonest(given),
      );
    },
  };
}
