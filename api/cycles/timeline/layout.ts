import { addDays, atAmsterdam, dayOfWeek, toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDay } from '../../../domain/time/dutch-dates';
import { datePartsOf, type IsoDate } from '../../../domain/time/iso-date';
import type { Phase } from '../../../workflows/engine/definition';
import type { ForecastStep } from '../../../workflows/engine/forecast';
import type { Instant } from '../../../workflows/engine/state';

/** A piece of time as a piece of a drawing: weeks since the left edge. */
export type Span = { start: number; end: number };

/** One phase as it was planned (from its opening to its last deadline) and as it really went. */
export type TimelineRow = {
  phase: string;
  title: string;
  planned: Span | null;
  real: Span | null;
  /** The part of the real bar after the deadline. */
  late: Span | null;
  /** Deadlines of its steps. */
  marks: number[];
};

/** A time line in weeks, to be drawn; `month` stands at the first week of each month. */
export type Timeline = {
  weeks: { monday: IsoDate; day: number; month: string | null }[];
  rows: TimelineRow[];
  today: number | null;
  conversation: number | null;
};

const WEEK = 7 * 86_400_000;
/** More than this does not fit; what lies behind it stands in the table. */
const MOST_WEEKS = 40;

type Given = {
  steps: readonly ForecastStep[];
  phases: readonly Phase[];
  conversationAt: Instant | null;
  now: Instant;
  closedAt: Instant | null;
};

/** Lays a forecast out over a calendar of weeks, Monday to Sunday. */
export function layoutTimeline(given: Given): Timeline {
  const { steps, phases, conversationAt, now, closedAt } = given;
  const instants = [
    ...steps.flatMap(({ from, due, doneAt }) => [from, due, doneAt]),
    conversationAt,
    closedAt ?? now,
  ].filter((at) => at !== null);
  const monday = mondayOf(Math.min(...instants));
  const origin = atAmsterdam(monday, '00:00');
  const count = Math.min(MOST_WEEKS, Math.ceil((Math.max(...instants) - origin) / WEEK));
  const at = (instant: Instant): number => Math.min(count, (instant - origin) / WEEK);
  return {
    weeks: Array.from({ length: count }, (_, index) => weekOf(addDays(monday, index * 7), index === 0)),
    rows: phases.map((phase) => rowOf(phase, { steps, at, until: closedAt ?? now })),
    today: closedAt === null || (now - origin) / WEEK <= count ? at(now) : null,
    conversation: conversationAt === null ? null : at(conversationAt),
  };
}

function rowOf(
  { key, title }: Phase,
  given: { steps: readonly ForecastStep[]; at: (instant: Instant) => number; until: Instant },
): TimelineRow {
  const { at, until } = given;
  const steps = given.steps.filter(({ phase, kind }) => phase === key && kind === 'task');
  const started = steps.filter(({ status }) => status !== 'planned');
  const dues = present(steps.map(({ due }) => due));
  const real = spanOf(
    present(started.map(({ from }) => from)),
    started.map(({ doneAt }) => doneAt ?? until),
    at,
  );
  const last = started.at(-1);
  const lateEnd = last && last.due !== null ? (last.doneAt ?? until) : null;
  const isLate = last?.due !== null && last?.due !== undefined && lateEnd !== null && lateEnd > last.due;
  return {
    phase: key,
    title,
    planned: spanOf(present(steps.map(({ from }) => from)), dues, at),
    real,
    late: isLate && last.due !== null ? { start: at(last.due), end: at(lateEnd) } : null,
    marks: dues.map(at),
  };
}

function spanOf(
  starts: readonly Instant[],
  ends: readonly Instant[],
  at: (instant: Instant) => number,
): Span | null {
  if (starts.length === 0 || ends.length === 0) return null;
  const start = Math.min(...starts);
  return { start: at(start), end: at(Math.max(start, ...ends)) };
}

function present(instants: readonly (Instant | null)[]): Instant[] {
  return instants.filter((at) => at !== null);
}

function mondayOf(instant: Instant): IsoDate {
  const date = toAmsterdamDate(instant);
  return addDays(date, 1 - dayOfWeek(date));
}

/** A month is named where it begins, and at the left edge unless the next one begins right after it. */
function weekOf(monday: IsoDate, isFirst: boolean): Timeline['weeks'][number] {
  const { day } = datePartsOf(monday);
  const inNextMonth = datePartsOf(addDays(monday, 7)).day <= 7;
  const named = isFirst ? !inNextMonth : day <= 7;
  return { monday, day, month: named ? (formatDay(monday).split(' ')[2] ?? null) : null };
}
