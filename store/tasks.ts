import type { Instant, TaskState } from '../workflows/engine/state';
import type { Filter } from './collection';
import type { Collections } from './collections';
import type { TaskView } from './types';

const PAGE = 200;

/** Paging: at most `limit` (200), after the first `skip`. */
export type Page = { limit?: number; skip?: number };

/** Open work of the team: of some people or everybody, about some providers, due from (included) until (included). */
export type OpenStaffTasks = {
  people?: readonly string[];
  providers?: readonly string[];
  from?: Instant;
  until?: Instant;
};

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
    /** A selection of the team's open work, the first due first. */
    openStaffTasks: (which: OpenStaffTasks & Page): Promise<TaskView[]> =>
      tasks.find(openStaff(which), soonest(which)),
    /** How many that are; counts no further than `limit`, so that a page stays fast however many there are. */
    countOpenStaffTasks: (which: OpenStaffTasks, limit: number): Promise<number> =>
      tasks.count(openStaff(which), { limit }),
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

function openStaff({ people, providers, from, until }: OpenStaffTasks): Filter<TaskView> {
  const due = {
    ...(from === undefined ? {} : { $gte: from }),
    ...(until === undefined ? {} : { $lte: until }),
  };
  return {
    status: 'open',
    person: people === undefined ? { $gt: '' } : onlyOrOneOf(people),
    ...(Object.keys(due).length === 0 ? {} : { dueAt: due }),
    ...(providers === undefined ? {} : { 'subject.provider': { $in: [...providers] } }),
  };
}

/** One value is looked up straight in the index. */
function onlyOrOneOf(people: readonly string[]): unknown {
  return people.length === 1 ? people[0] : { $in: [...people] };
}
