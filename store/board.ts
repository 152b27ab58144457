import { URGENCY } from '../workflows/engine/standing-summary';
import type { Instant } from '../workflows/engine/state';
import type { Filter } from './collection';
import type { Collections } from './collections';
import type { Page } from './tasks';
import type { ListedProcess, Organisation, ProcessView } from './types';

const CYCLE = 'quarterly-cycle';

/** Processes that begin when something stands still. */
const STALLS = ['stall-review', 'contact-repair', 'contact-missing'] as const;

/** Which cycles: of one quarter or all, and of those what a reader chose. */
export type CycleChoice = {
  quarter?: string;
  /** Range of `standing.urgency`, from (included) to (not included). */
  urgency?: { from?: number; to?: number };
  /** That wait for this organisation. */
  organisation?: string;
  /** That this member of staff has in hand. */
  staff?: string;
  ids?: readonly string[];
  /** Only those in which somebody was asked to push. */
  escalated?: true;
};

/** What the board of a quarter asks: never with the state of a process. */
export function createBoardQueries({
  processes,
  organisations,
  people,
}: Pick<Collections, 'processes' | 'organisations' | 'people'>) {
  /** The organisations of which nobody can be reached by mail, by name. */
  async function unreachableOrganisations(): Promise<Organisation[]> {
    const reachable = await people.distinct('organisation', { bounced: null, leftAt: null });
    return organisations.find(
      { kind: { $ne: 'region' }, _id: { $nin: reachable.map(String) } },
      { sort: { name: 1 } },
    );
  }

  return {
    /** A page of cycles, the worst first. */
    cyclesByUrgency: (which: CycleChoice, { limit = 200, skip = 0 }: Page = {}): Promise<ListedProcess[]> =>
      processes.find(filterOf(which), {
        sort: { 'standing.urgency': 1, _id: 1 },
        limit,
        skip,
        without: ['state'],
      }),
    /**
     * What stands still beside the cycles, in whatever quarter: actions that are late at `now`, and every open process of
     * a kind that exists only because something stands still. The worst first.
     */
    async stalledBesideCycles(now: Instant, limit: number): Promise<ListedProcess[]> {
      const options = { sort: { 'standing.urgency': 1, _id: 1 }, limit, without: ['state'] } as const;
      const [actions, stalls] = await Promise.all([
        processes.find({ definition: 'action-item', 'standing.urgency': { $lt: now } }, options),
        processes.find(
          { definition: { $in: [...STALLS] }, 'standing.urgency': { $lt: URGENCY.completed } },
          options,
        ),
      ]);
      return [...stalls, ...actions].slice(0, limit);
    },
    /** How many actions are late at `now`, in whatever quarter. */
    countLateActions: (now: Instant): Promise<number> =>
      processes.count({ definition: 'action-item', 'standing.urgency': { $lt: now } }),
    /** The quarters in which cycles are late at `now`, the oldest first. */
    async quartersWithLateCycles(now: Instant): Promise<string[]> {
      const late = { definition: CYCLE, 'standing.urgency': { $lt: now } };
      if ((await processes.count(late, { limit: 1 })) === 0) return [];
      return (await processes.distinct('subject.quarter', late)).map(String).sort();
    },
    unreachableOrganisations,
    /** Whether anything is late at `now`, of whatever kind, or stands still for another reason. */
    async anythingStalled(now: Instant): Promise<boolean> {
      const [late, stalls, unreachable] = await Promise.all([
        processes.count({ status: 'open', 'standing.urgency': { $lt: now } }, { limit: 1 }),
        processes.count({ definition: { $in: [...STALLS] }, status: 'open' }, { limit: 1 }),
        unreachableOrganisations(),
      ]);
      return late + stalls + unreachable.length > 0;
    },
    /** All cycles of some quarters. */
    cyclesOfQuarters: (quarters: readonly string[]): Promise<ListedProcess[]> =>
      processes.find(
        { 'subject.quarter': { $in: [...quarters] }, definition: CYCLE },
        { without: ['state'], sort: { _id: 1 } },
      ),
    /** How many cycles that are. */
    countCycles: (which: CycleChoice): Promise<number> => processes.count(filterOf(which)),
  };
}

function filterOf({
  quarter,
  urgency,
  organisation,
  staff,
  ids,
  escalated,
}: CycleChoice): Filter<ProcessView> {
  const range = {
    ...(urgency?.from === undefined ? {} : { $gte: urgency.from }),
    ...(urgency?.to === undefined ? {} : { $lt: urgency.to }),
  };
  return {
    ...(quarter === undefined ? {} : { 'subject.quarter': quarter }),
    definition: CYCLE,
    ...(Object.keys(range).length === 0 ? {} : { 'standing.urgency': range }),
    ...(organisation === undefined ? {} : { 'standing.organisations': organisation }),
    ...(staff === undefined ? {} : { 'standing.staff': staff }),
    ...(ids === undefined ? {} : { _id: { $in: [...ids] } }),
    ...(escalated ? { 'standing.escalatedTo': { $ne: null } } : {}),
  };
}
