import type { FaultFacts } from '../../../domain/faults/fault';
import type { Quarter } from '../../../domain/quarters';
import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { WorkingCalendar } from '../../../domain/time/working-days';
import type { Store } from '../../../store/store';
import type { ListedProcess, Organisation, Person, TaskView } from '../../../store/types';
import { summariseStanding } from '../../../workflows/engine/standing-summary';
import type { Instant } from '../../../workflows/engine/state';
import { aboutOf } from './about';
import type { StandingProcess } from './attention';
import { type BoardChoice, cyclesChosen, isNarrowed, PAGE_ROWS, urgencies } from './choice';
import type { BoardCounts } from './counts';
import type { Office } from './who';

/** The organisation of everybody in the regional team. */
const REGION = 'regio';

/** So many matters beside the cycles stand on the board; the worst of them. */
const MOST_BESIDE = 20;

/** Everything that the board of a quarter shows, as facts. */
export type BoardFacts = {
  quarter: Quarter;
  quarters: readonly Quarter[];
  counts: BoardCounts;
  /** How many cycles fit the choice of the reader. */
  chosen: number;
  /** One page of those, the worst first. */
  cycles: readonly StandingProcess[];
  beside: readonly StandingProcess[];
  /** How many late actions are not among those. */
  moreActions: number;
  about: ReadonlyMap<string, string>;
  /** The tasks that ask for attention, by id. */
  tasks: ReadonlyMap<string, TaskView>;
  /** Nobody there can be reached by mail. */
  unreachable: readonly Organisation[];
  /** Other quarters in which something is late. */
  lateElsewhere: readonly string[];
  organisations: readonly Organisation[];
  office: Office;
  faults: readonly FaultFacts[];
  /** The processes among those, by id. */
  faulty: readonly string[];
  calendar: WorkingCalendar;
};

type Given = {
  quarter: Quarter;
  choice: BoardChoice;
  now: Instant;
  /** What stands still for a technical reason; looked up at the same time. */
  faults: Promise<readonly FaultFacts[]>;
};

/** Looks up the board of a quarter: however many providers and quarters there are, it reads one page of them. */
export async function loadBoard(store: Store, given: Given): Promise<BoardFacts> {
  const { quarter, now } = given;
  const calendar = await store.workingCalendar();
  const [counts, page, beside, lateActions, faults, quarters, lateElsewhere, unreachable] = await Promise.all(
    [
      countsOf(store, { quarter, now, calendar }),
      pageOf(store, { ...given, calendar }),
      store.stalledBesideCycles(now, MOST_BESIDE),
      store.countLateActions(now),
      given.faults,
      store.listQuarters(),
      store.quartersWithLateCycles(now),
      store.unreachableOrganisations(),
    ],
  );
  const [cycles, others] = await Promise.all([
    withStanding(store, { rows: page.rows, now }),
    withStanding(store, { rows: beside, now }),
  ]);
  return {
    quarter,
    quarters,
    counts,
    chosen: page.chosen ?? counts.all,
    cycles,
    beside: others,
    moreActions: Math.max(0, lateActions - others.filter(isAction).length),
    faults,
    faulty: faultyOf(faults),
    unreachable,
    lateElsewhere: lateElsewhere.filter((other) => other !== quarter),
    calendar,
    ...(await aroundOf(store, { cycles, others, faults, now })),
  };
}

/** The rows that a reader sees, and how many there are; null where that is all of them. */
async function pageOf(
  store: Store,
  { quarter, choice, now, faults, calendar }: Given & { calendar: WorkingCalendar },
): Promise<{ rows: ListedProcess[]; chosen: number | null }> {
  const faulty = choice.stall === 'storing' ? faultyOf(await faults) : [];
  const which = cyclesChosen(choice, { quarter, faulty, now, calendar });
  const [rows, chosen] = await Promise.all([
    store.cyclesByUrgency(which, { limit: PAGE_ROWS, skip: (choice.page - 1) * PAGE_ROWS }),
    isNarrowed(choice) ? store.countCycles(which) : null,
  ]);
  return { rows, chosen };
}

/** What the sentences about all that is shown need. */
async function aroundOf(
  store: Store,
  given: Pick<BoardFacts, 'cycles' | 'faults'> & { others: readonly StandingProcess[]; now: Instant },
): Promise<Pick<BoardFacts, 'about' | 'tasks' | 'organisations' | 'office'>> {
  const { cycles, others, faults, now } = given;
  const late = [
    ...others.flatMap(({ standing }) => standing.open),
    ...cycles.flatMap(({ standing }) => standing.open.filter(({ dueAt }) => dueAt < now)),
  ];
  const [about, tasks, names] = await Promise.all([
    aboutOf(store, others),
    store.tasksById(late.map(({ id }) => id)),
    namesAround(store, { shown: [...cycles, ...others], faults, now }),
  ]);
  return { about, tasks: new Map(tasks.map((task) => [task._id, task])), ...names };
}

/** The names of everybody and everything that stands on the board, and no others. */
async function namesAround(
  store: Store,
  given: { shown: readonly StandingProcess[]; faults: readonly FaultFacts[]; now: Instant },
): Promise<Pick<BoardFacts, 'organisations' | 'office'>> {
  const { shown, faults, now } = given;
  const today = toAmsterdamDate(now);
  const stalled = faults.flatMap(({ subject }) =>
    subject?.kind === 'process' ? (subject.provider ?? []) : [],
  );
  const [municipalities, providers, people, absences] = await Promise.all([
    store.listMunicipalities(),
    store.organisationsById([...shown.map(({ subject }) => subject.provider), ...stalled]),
    peopleAround(store, shown),
    store.absencesFrom(today),
  ]);
  return { organisations: [...municipalities, ...providers], office: { people, absences, on: today } };
}

function isAction({ definition }: Pick<ListedProcess, 'definition'>): boolean {
  return definition === 'action-item';
}

function faultyOf(faults: readonly FaultFacts[]): string[] {
  return faults.flatMap(({ subject }) => (subject?.kind === 'process' ? [subject.id] : []));
}

async function countsOf(
  store: Store,
  { quarter, ...reading }: { quarter: Quarter; now: Instant; calendar: WorkingCalendar },
): Promise<BoardCounts> {
  const range = urgencies(reading);
  const count = (urgency?: { from?: number; to?: number }): Promise<number> =>
    store.countCycles({ quarter, ...(urgency === undefined ? {} : { urgency }) });
  const [all, late, soon, held, completed, cancelled, withdrawn] = await Promise.all([
    count(),
    count(range.late),
    count(range.soon),
    count(range.held),
    count(range.completed),
    count(range.cancelled),
    count(range.withdrawn),
  ]);
  return { all, late, soon, held, completed, cancelled, withdrawn };
}

/** A document from before its standing was written down is summed up from its state. */
async function withStanding(
  store: Store,
  { rows, now }: { rows: readonly ListedProcess[]; now: Instant },
): Promise<StandingProcess[]> {
  const without = rows.filter(({ standing }) => !standing).map(({ _id }) => _id);
  const views = new Map((await store.processViews(without)).map((view) => [view._id, view]));
  return rows.flatMap((row) => {
    const view = views.get(row._id);
    const standing = row.standing ?? (view && summariseStanding(view.state, now));
    return standing ? [{ ...row, standing }] : [];
  });
}

/** The team, and the contacts of every organisation that something waits for. */
function peopleAround(store: Store, processes: readonly StandingProcess[]): Promise<Person[]> {
  const waiting = processes.flatMap(({ standing }) => standing.organisations);
  return store.peopleOfAll([...new Set([REGION, ...waiting])]);
}
