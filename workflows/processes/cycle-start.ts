import { type Quarter, quarterEnd, quarterStart } from '../../domain/quarters';
import type { WorkingCalendar } from '../../domain/time/working-days';
import { cycleId } from '../contract';
import type { ProcessStart } from '../engine/begin';
import { quarterlyCycle } from './quarterly-cycle';

/** What the cycle of a provider starts with. */
export function startOf(given: {
  provider: { _id: string; contractManager: string; policyAdviser: string };
  quarter: Quarter;
  manager: string;
  municipalities: readonly string[];
  calendar: WorkingCalendar;
}): ProcessStart {
  const { provider, quarter, manager, municipalities, calendar } = given;
  return {
    id: cycleId(provider._id, quarter),
    definition: quarterlyCycle,
    subject: { provider: provider._id, quarter },
    people: { contractManager: provider.contractManager, policyAdviser: provider.policyAdviser, manager },
    municipalities,
    calendar,
    moments: {},
  };
}

/** The free days that a cycle can meet: of the years around its quarter, because they travel with every state. */
export function calendarFor(quarter: Quarter, freeDays: WorkingCalendar['freeDays']): WorkingCalendar {
  const from = `${Number(quarterStart(quarter).slice(0, 4)) - 1}-01-01`;
  const to = `${Number(quarterEnd(quarter).slice(0, 4)) + 1}-12-31`;
  return { freeDays: freeDays.filter((day) => day >= from && day <= to) };
}

/** Who hears of what stalls; throws when nobody is manager, because no ladder could end. */
export function managerOf(
  people: readonly { _id: string; role: string; primary: boolean; leftAt?: number | null }[],
): string {
  const managers = people.filter(({ role, leftAt }) => role === 'manager' && (leftAt ?? null) === null);
  const manager = managers.find(({ primary }) => primary) ?? managers[0];
  if (!manager) throw new Error('nobody has the role of manager: a round cannot open without');
  return manager._id;
}
