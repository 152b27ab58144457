import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDateTime, formatWorkingDays } from '../../../domain/time/dutch-dates';
import type { RegionCalendar } from '../../../domain/time/region-calendar';
import { schoolHolidayOn } from '../../../domain/time/school-holidays';
import { workingDaysBetween } from '../../../domain/time/working-days';
import { check } from '../../../workflows/engine/check';
import type { Command } from '../../../workflows/engine/command';
import { decide } from '../../../workflows/engine/decide';
import { forecast } from '../../../workflows/engine/forecast';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { dayInWords } from '../words/day';
import { dateWarnings, municipalStep, type OtherConversation } from './date-warnings';

/** One deadline that comes to lie elsewhere. */
export type Shift = { step: string; title: string; from: Instant | null; to: Instant | null };

/** What follows from setting or moving the conversation, before anybody confirms it. */
export type DateConsequences = {
  /** Sentences that speak against it; each must be confirmed. */
  warnings: string[];
  /** Sentences that say what follows. */
  facts: string[];
  /** Deadlines that move; for a first date all that get one. */
  shifts: Shift[];
};

type Given = {
  state: ProcessState;
  /** The command that would be sent. */
  command: Command;
  to: Instant;
  now: Instant;
  others: readonly OtherConversation[];
  /** What the region decided about its free days. */
  region: RegionCalendar;
};

/** Lets the pure core carry out a command that nobody sent yet, and says what would be different. Null when it is refused. */
export function dateConsequences(given: Given): DateConsequences | null {
  const { state, command, to, now, others, region } = given;
  if (check(state, command, now) !== null) return null;
  const after = decide(state, command, now).state;
  return {
    warnings: dateWarnings({ after, to, now, others, region }),
    facts: factsOf(after, given),
    shifts: shiftsOf({ before: state, after, now }),
  };
}

/** All that speaks against a date as one thing to confirm; nothing when nothing does. */
export function dateWarning(
  warnings: readonly string[],
): { key: string; text: readonly string[]; confirm: string }[] {
  if (warnings.length === 0) return [];
  return [{ key: 'datum', text: warnings, confirm: 'Ja, ik kies toch deze datum' }];
}

/** Deadlines that differ between two states, in the order of the course. */
export function shiftsOf(given: { before: ProcessState; after: ProcessState; now: Instant }): Shift[] {
  const before = forecast(given.before, given.now);
  return forecast(given.after, given.now).flatMap((item) => {
    if (item.status === 'done' || item.kind === 'automatic') return [];
    const old = before.findLast(({ step, status }) => step === item.step && status !== 'done');
    const from = old?.due ?? null;
    return from === item.due ? [] : [{ step: item.step, title: item.title, from, to: item.due }];
  });
}

function factsOf(after: ProcessState, { to, now }: Given): string[] {
  const facts = [`Het gesprek is ${formatDateTime(to)}.`];
  const asked = municipalStep(after, now);
  if (asked && asked.forecast.due !== null && asked.forecast.from !== null) {
    const { from, due } = asked.forecast;
    const days = workingDaysBetween(toAmsterdamDate(from), toAmsterdamDate(due), after.calendar);
    facts.push(
      `De ${after.municipalities.length} gemeenten kunnen tot en met ${dayInWords(due, now)} inbreng geven: ${formatWorkingDays(days)}.`,
    );
  }
  if (schoolHolidayOn(toAmsterdamDate(to)) === 'not-known') {
    facts.push('De schoolvakanties van dan zijn hier niet bekend. Kijk zelf of het schoolvakantie is.');
  }
  return facts;
}
