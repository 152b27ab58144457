import type { Absence } from '../../../domain/staffing/absence';
import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDay } from '../../../domain/time/dutch-dates';
import { type IsoDate, isIsoDate, toDayNumber } from '../../../domain/time/iso-date';
import type { FormData, Problem } from '../../../forms/types';
import type { Instant } from '../../../workflows/engine/state';

/** Longer is rather a hand-over for good; in days. */
const MOST_DAYS = 366;

/** Reads an absence out of answers that the form has checked; null where a date is none. */
export function readAbsence(person: string, data: FormData): Absence | null {
  const [from, until] = [dateOf(data.from), dateOf(data.until)];
  return from && until ? { person, from, until, deputy: String(data.deputy) } : null;
}

/** What is wrong with an absence besides what its form knows: its order, its length, and what was entered before. */
export function judgeAbsence(
  absence: Absence,
  given: { known: readonly Absence[]; now: Instant },
): Problem[] {
  const { from, until, person } = absence;
  if (from < toAmsterdamDate(given.now)) {
    return [problem('from', 'Deze dag is al voorbij. Kies vandaag of een dag die nog komt.')];
  }
  if (until < from) return [problem('until', 'De laatste dag ligt vóór de eerste. Kies een latere dag.')];
  if (toDayNumber(until) - toDayNumber(from) >= MOST_DAYS) {
    return [
      problem('until', 'Kies hoogstens een jaar. Gaat het werk voorgoed naar een ander? Draag het dan over.'),
    ];
  }
  const other = given.known.find((one) => one.person === person && one.from <= until && one.until >= from);
  if (!other) return [];
  const span = `${formatDay(other.from)} tot en met ${formatDay(other.until)}`;
  return [problem('from', `Van ${span} staat al een afwezigheid. Beëindig die eerst, of kies andere dagen.`)];
}

function dateOf(value: unknown): IsoDate | null {
  const day = String(value ?? '').slice(0, 10);
  return isIsoDate(day) ? day : null;
}

function problem(path: 'from' | 'until', message: string): Problem {
  return { path, code: 'rule', label: path === 'from' ? 'Eerste dag' : 'Laatste dag', message };
}
