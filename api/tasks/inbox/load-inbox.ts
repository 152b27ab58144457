import type { Store } from '../../../store/store';
import type { Person, TaskView } from '../../../store/types';
import { sentBackBy } from '../../../workflows/engine/sent-back';
import type { Instant } from '../../../workflows/engine/state';
import type { Principal } from '../../access/principals';
import { loadNames } from '../../cycles/load-names';
import type { InboxCounts } from './greeting';
import { type InboxRow, inboxRows } from './inbox-row';
import { endOfWeek, type Urgency } from './week';

/** Whose tasks an inbox shows: one's own, those of the providers one works for, or everybody's. */
export type InboxFilter = 'mine' | 'providers' | 'team';

export type Inbox = {
  filter: InboxFilter;
  /** Whether this reader may choose several tasks at once. */
  together: boolean;
  counts: InboxCounts;
  groups: { urgency: Urgency; rows: InboxRow[] }[];
};

/** A page shows no more of a group than this; counting stops at `MOST_COUNTED`. */
const MOST_SHOWN = 50;
const LATER_SHOWN = 10;
export const MOST_COUNTED = 1000;

type Given = {
  store: Store;
  viewer: Person;
  /** Colleagues whose work is his today. */
  actsFor: readonly Principal[];
  filter: InboxFilter;
  now: Instant;
  together: boolean;
  /** Show all of what comes later, up to what a page can hold. */
  allLater: boolean;
};

/** Reads an inbox in a fixed number of queries, each by index and limited. */
export async function loadInbox(given: Given): Promise<Inbox> {
  const { store, viewer, actsFor, filter, now } = given;
  const which = await selectionOf(given);
  const groups = [
    { urgency: 'late' as const, span: { until: now - 1 }, limit: MOST_SHOWN },
    { urgency: 'thisWeek' as const, span: { from: now, until: endOfWeek(now) }, limit: MOST_SHOWN },
    {
      urgency: 'later' as const,
      span: { from: endOfWeek(now) + 1 },
      limit: given.allLater ? MOST_SHOWN * 4 : LATER_SHOWN,
    },
  ];
  const [found, counted] = await Promise.all([
    Promise.all(groups.map(({ span, limit }) => store.openStaffTasks({ ...which, ...span, limit }))),
    Promise.all(groups.map(({ span }) => store.countOpenStaffTasks({ ...which, ...span }, MOST_COUNTED))),
  ]);
  const rows = await rowsOf(found.flat(), { store, viewer, actsFor, now });
  const [late = 0, thisWeek = 0, later = 0] = counted;
  return {
    filter,
    together: given.together,
    counts: { late, thisWeek, later },
    groups: groups.map(({ urgency }) => ({
      urgency,
      rows: rows.filter((row) => row.urgency === urgency),
    })),
  };
}

async function selectionOf({ store, viewer, actsFor, filter }: Given): Promise<{
  people?: string[];
  providers?: string[];
}> {
  if (filter === 'mine') return { people: [viewer._id, ...actsFor.map(({ person }) => person)] };
  if (filter === 'team') return {};
  const providers = await store.listProviders();
  const mine = providers.filter(
    ({ contractManager, policyAdviser }) => contractManager === viewer._id || policyAdviser === viewer._id,
  );
  return { providers: mine.map(({ _id }) => _id) };
}

async function rowsOf(
  tasks: readonly TaskView[],
  { store, viewer, actsFor, now }: Pick<Given, 'store' | 'viewer' | 'actsFor' | 'now'>,
): Promise<InboxRow[]> {
  if (tasks.length === 0) return [];
  const processIds = tasks.map(({ processId }) => processId);
  const [processes, actions, events, stalled, names] = await Promise.all([
    store.processViews(processIds),
    store.collections.actions.byIds(processIds),
    store.sentBackEvents(processIds),
    store.tasksById(tasks.flatMap(({ subject }) => subject.about ?? [])),
    loadNames(store, now),
  ]);
  const states = new Map(processes.map(({ _id, state }) => [_id, state]));
  const sentBack = tasks.flatMap(({ processId, task }) => {
    const state = states.get(processId);
    const its = events.flatMap((view) => (view.processId === processId ? [view.event] : []));
    return (state && sentBackBy({ state, task, events: its })) ?? [];
  });
  const answers = await store.answersById(sentBack.map(({ answerId }) => answerId));
  return inboxRows({
    answers,
    events,
    tasks,
    processes: new Map(processes.map((process) => [process._id, process])),
    actions: new Map(actions.map((action) => [action._id, action])),
    stalled: new Map(stalled.map((task) => [task._id, task])),
    names,
    viewer: viewer._id,
    actsFor,
    now,
  });
}
