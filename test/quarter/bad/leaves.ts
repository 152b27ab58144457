import { addDays, toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { IsoDate } from '../../../domain/time/iso-date';
import { addWorkingDays } from '../../../domain/time/working-days';
import type { Task } from '../tasks';
import { troubles } from './script';

/** In working days after its last day. */
const AGENDA_LATE = 3;
/** In days before its last day. */
const MINUTES_READY = 3;

/** What somebody of the office leaves lying today, in the bad quarter. */
export function createLeaves(given: {
  awayUntil: IsoDate;
  contractManagerOf: (provider: string) => string;
  /** Whether a deed of the script was done. */
  isDone: (deed: string) => boolean;
}): (task: Task, by: { colleague: string; today: IsoDate }) => boolean {
  const { awayUntil, contractManagerOf, isDone } = given;
  return (task, { colleague, today }) => {
    if (colleague === troubles.away && isDone('absence') && today <= awayUntil) return true;
    const dueDay = toAmsterdamDate(Date.parse(task.dueAt));
    switch (`${task.step}:${task.provider}`) {
      case `plan:${troubles.neverPlanned}`:
        return colleague === contractManagerOf(troubles.neverPlanned);
      case `plan:${troubles.held}`:
        return !isDone('resume');
      case `agenda-complete:${troubles.lateAgenda}`:
        return today < addWorkingDays(dueDay, AGENDA_LATE, { freeDays: [] });
      case `minutes-draft:${troubles.extended}`:
        return !isDone('extend') || today < addDays(dueDay, -MINUTES_READY);
      default:
        // What repairs contacts is a deed of the script.
        return task.step === 'repair' || task.step === 'find';
    }
  };
}
