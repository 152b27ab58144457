import { inspectText } from '../../../domain/privacy/inspect-text';
import { addDays, toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDay } from '../../../domain/time/dutch-dates';
import { type IsoDate, isIsoDate, toDayNumber } from '../../../domain/time/iso-date';
import {
  type CalendarChange,
  closedDayOn,
  holidayOn,
  type RegionCalendar,
  workingCalendarAround,
} from '../../../domain/time/region-calendar';
import { isWorkingDay } from '../../../domain/time/working-days';
import type { FormData, Problem } from '../../../forms/types';
import { validateSubmission } from '../../../forms/validate';
import { lastCountedDay } from '../../../store/free-days';
import type { Instant } from '../../../workflows/engine/state';
import { closingForm, LIBERATION_WORDS, liberationForm } from './forms';

/** Longer is a mistake in a date rather than a closing. */
const MOST_DAYS = 31;

export type ChangeVerdict =
  | { ok: true; change: CalendarChange }
  | { ok: false; data: FormData; problems: readonly Problem[] };

type Given = { data: FormData; calendar: RegionCalendar; now: Instant };

/** Judges a choice about 5 May; the same choice as it was is pointed at. */
export async function judgeLiberation({ data, calendar, now }: Given): Promise<ChangeVerdict> {
  const year = Number(toAmsterdamDate(now).slice(0, 4));
  const verdict = await validateSubmission({ form: liberationForm(year), data });
  if (!verdict.ok) return { ok: false, data: verdict.data, problems: verdict.problems };
  const to = LIBERATION_WORDS[String(verdict.data.liberationDay)];
  if (to !== undefined && to !== calendar.liberationDay) {
    return { ok: true, change: { kind: 'liberation-day', to } };
  }
  const problem = problemOf('liberationDay', 'Zo stond het al. Kies iets anders als je dit wilt wijzigen.');
  return { ok: false, data: verdict.data, problems: [problem] };
}

/** Judges days of closure: dates that still come and are working days, and a reason without persons. */
export async function judgeClosing({ data, calendar, now }: Given): Promise<ChangeVerdict> {
  const verdict = await validateSubmission({ form: closingForm, data });
  if (!verdict.ok) return { ok: false, data: verdict.data, problems: verdict.problems };
  const from = dateOf(verdict.data, 'from');
  const until = dateOf(verdict.data, 'until') ?? from;
  if (from === null || until === null) throw new Error('the form let something through that is no date');
  const reason = String(verdict.data.reason).trim();
  const problems = [...problemsOfSpan({ from, until, now }), ...problemsOfReason(reason)];
  if (problems.length > 0) return { ok: false, data: verdict.data, problems };
  const days = workingDaysIn({ from, until, calendar });
  if (days.length > 0) return { ok: true, change: { kind: 'close', days, reason } };
  return { ok: false, data: verdict.data, problems: [problemOf('from', whyFree({ from, until, calendar }))] };
}

function problemsOfSpan({ from, until, now }: { from: IsoDate; until: IsoDate; now: Instant }): Problem[] {
  if (from < toAmsterdamDate(now))
    return [problemOf('from', 'Deze dag is al voorbij. Kies een dag die nog komt.')];
  if (until < from) return [problemOf('until', 'De laatste dag ligt vóór de eerste. Kies een latere dag.')];
  const last = lastCountedDay(now);
  if (until > last) {
    return [problemOf(from > last ? 'from' : 'until', `Kies een dag tot en met ${formatDay(last)}.`)];
  }
  if (toDayNumber(until) - toDayNumber(from) >= MOST_DAYS) {
    return [problemOf('until', `Kies hoogstens ${MOST_DAYS} dagen achter elkaar.`)];
  }
  return [];
}

function problemsOfReason(reason: string): Problem[] {
  if (inspectText(reason).length === 0) return [];
  return [
    problemOf(
      'reason',
      'Dit lijkt over een persoon te gaan. Schrijf een reden zonder namen of gegevens van personen.',
    ),
  ];
}

function workingDaysIn(given: { from: IsoDate; until: IsoDate; calendar: RegionCalendar }): IsoDate[] {
  const { from, until, calendar } = given;
  const days: IsoDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (isWorkingDay(day, workingCalendarAround(day, calendar))) days.push(day);
  }
  return days;
}

function whyFree(given: { from: IsoDate; until: IsoDate; calendar: RegionCalendar }): string {
  const { from, until, calendar } = given;
  if (from !== until) return 'Op al deze dagen werkt al niemand.';
  const closed = closedDayOn(from, calendar);
  if (closed) return `De regio is deze dag al gesloten: ${closed.reason}.`;
  const holiday = holidayOn(from, calendar.liberationDay);
  return holiday
    ? `Deze dag is al vrij: ${holiday.name}.`
    : 'Deze dag valt in het weekend. Dan werkt al niemand.';
}

function dateOf(data: FormData, field: string): IsoDate | null {
  const value = String(data[field] ?? '').slice(0, 10);
  return isIsoDate(value) ? value : null;
}

function problemOf(path: string, message: string): Problem {
  const label = { from: 'Eerste dag', until: 'Laatste dag', reason: 'Reden' }[path] ?? 'Bevrijdingsdag';
  return { path, code: 'rule', label, message };
}
