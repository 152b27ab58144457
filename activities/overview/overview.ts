import type { WorkingCalendar } from '../../domain/time/working-days';
import type { Store } from '../../store/store';
import type { ListedProcess, Organisation } from '../../store/types';
import type { StandingSummary } from '../../workflows/engine/standing-summary';
import type { Instant } from '../../workflows/engine/state';

/** A process that does not get on, with how it stands. */
export type Stalled = ListedProcess & { standing: StandingSummary };

/** What stands still in the whole region at a moment. */
export type Overview = {
  /** Conversations that are late, in whatever quarter, the longest first; the first of them. */
  cycles: readonly Stalled[];
  /** How many those are in all. */
  late: number;
  /** Late actions, and what exists only because something stands still. */
  beside: readonly Stalled[];
  /** Nobody there can be reached by mail. */
  unreachable: readonly Organisation[];
  calendar: WorkingCalendar;
};

/** A mail names so many; the board has them all. */
const MOST = 10;

/** Looks up what stands still. */
export async function overviewOf(store: Store, now: Instant): Promise<Overview> {
  const late = { urgency: { to: now } };
  const [cycles, count, beside, unreachable, calendar] = await Promise.all([
    store.cyclesByUrgency(late, { limit: MOST }),
    store.countCycles(late),
    store.stalledBesideCycles(now, MOST),
    store.unreachableOrganisations(),
    store.workingCalendar(),
  ]);
  return {
    cycles: cycles.flatMap(stalled),
    late: count,
    beside: beside.flatMap(stalled),
    unreachable,
    calendar,
  };
}

/** Whether there is anything to tell. */
export function isQuiet({ late, beside, unreachable }: Overview): boolean {
  return late === 0 && beside.length === 0 && unreachable.length === 0;
}

function stalled(process: ListedProcess): Stalled[] {
  const { standing } = process;
  return standing ? [{ ...process, standing }] : [];
}
