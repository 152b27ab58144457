import { formatEndOfDay } from '../../domain/time/dutch-dates';
import type { OverviewRow } from './overview-rows';

/** The counts and the deadline on top of the overview, in one line. */
export function overviewSummary(rows: readonly OverviewRow[]): string {
  const asked = rows.filter(({ taskId }) => taskId !== null);
  const waiting = rows.filter(({ waits }) => waits);
  if (asked.length === 0) {
    return 'Er is nog geen gesprek gepland. Zodra een datum bekend is, krijgt u een mail.';
  }
  if (waiting.length === 0) {
    return asked.length === rows.length
      ? 'U bent klaar: er staat niets meer open.'
      : 'Er staat nu niets meer open. Over de andere aanbieders krijgt u later een mail.';
  }
  return `Nog ${waiting.length} van ${asked.length} open. ${deadline(waiting)}`;
}

function deadline(waiting: readonly OverviewRow[]): string {
  const dates = waiting.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  const first = Math.min(...dates);
  return first === Math.max(...dates)
    ? `Reageren kan tot en met ${formatEndOfDay(first)}.`
    : `De eerste sluit op ${formatEndOfDay(first)}.`;
}
