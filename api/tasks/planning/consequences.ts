import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDateTime, formatWorkingDays } from '../../../domain/time/dutch-dates';
import type { RegionCalendar } from '../../../domain/time/region-calendar';
import { schoolHolidayOn } from '../../../domain/time/school-holidays';
import { workingDaysBetween } from '../../../domain/time/working-days';
import type { Command } from '../../../workflows/engine/command';
import { type Preview, preview } from '../../../workflows/engine/preview';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { dayInWords } from '../words/day';
import type { OtherConversation } from './about-the-day';
import { dateWarnings, municipalStep } from './date-warnings';

/** What follows from setting or moving the conversation, before anybody confirms it. */
export type DateConsequences = {
  /** Sentences that speak against it; each must be confirmed. */
  warnings: string[];
  /** Sentences that say what follows. */
  facts: string[];
  preview: Preview;
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
  const found = preview(state, command, now);
  if (!found) return null;
  return {
    preview: found,
    warnings: dateWarnings({ after: found.after, to, now, others, region }),
    facts: factsOf(found.after, given),
  };
}

/** All that speaks against a date as one thing to confirm; nothing when nothing does. */
export function dateWarning(
  warnings: readonly string[],
): { key: string; text: readonly string[]; confirm: string }[] {
  if (warnings.length === 0) return [];
  return [{ key: 'datum', text: warnings, confirm: 'Ja, ik kies toch deze datum' }];
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
