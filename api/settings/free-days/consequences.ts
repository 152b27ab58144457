import { formatQuarter, type Quarter } from '../../../domain/quarters';
import { addDays, toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDay, formatList, formatTime, formatWorkingDays } from '../../../domain/time/dutch-dates';
import { holidaysBetween, type LiberationDay } from '../../../domain/time/holidays';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { CalendarChange } from '../../../domain/time/region-calendar';
import type { Instant } from '../../../workflows/engine/state';
import { sentenceStart } from '../../tasks/words/day';

/** A conversation that is planned on one of the days. */
export type PlannedConversation = { provider: string; at: Instant };

type Given = {
  change: CalendarChange;
  now: Instant;
  /** Cycles that run now: they keep the free days with which they began. */
  openCycles: number;
  /** The first round that does not run yet. */
  nextRound: Quarter;
  /** What is planned around the days. */
  planned: readonly PlannedConversation[];
};

/** What a change of the free days means, in sentences; the first says what changes. */
export function changeFacts({ change, now, openCycles, nextRound, planned }: Given): string[] {
  return [
    whatChanges(change, now),
    `Wat hierna begint, rekent ermee, zoals de ronde van het ${formatQuarter(nextRound)}.`,
    ...(openCycles === 0 ? [] : [whatStays(openCycles)]),
    ...(change.kind === 'close' ? aboutConversations(change.days, planned) : []),
  ];
}

function whatChanges(change: CalendarChange, now: Instant): string {
  switch (change.kind) {
    case 'close':
      return change.days.length === 1
        ? `${sentenceStart(formatList(change.days.map(formatDay)))} wordt een vrije dag (${change.reason}).`
        : `${sentenceStart(formatWorkingDays(change.days.length))} worden vrij (${change.reason}): ${formatList(change.days.map(formatDay))}.`;
    case 'open':
      return `${sentenceStart(formatDay(change.day))} wordt weer een gewone werkdag.`;
    case 'liberation-day':
      return aboutLiberation(change.to, toAmsterdamDate(now));
  }
}

function aboutLiberation(to: LiberationDay, today: IsoDate): string {
  if (to === 'never') return '5 mei is voortaan een gewone werkdag.';
  const year = Number(today.slice(0, 4));
  const next = holidaysBetween({ fromYear: year, toYear: year + 10, liberationDay: to }).find(
    ({ date }) => date.endsWith('-05-05') && date >= today,
  );
  const how = to === 'every-year' ? 'elk jaar' : 'eens in de vijf jaar';
  return `5 mei is voortaan ${how} vrij${next ? `, de eerste keer op ${formatDay(next.date)}` : ''}.`;
}

function whatStays(openCycles: number): string {
  return openCycles === 1
    ? 'De cyclus die al loopt, houdt met haar actiepunten de vrije dagen waarmee zij begon: daar verschuift niets.'
    : `De ${openCycles} cycli die al lopen, houden met hun actiepunten de vrije dagen waarmee ze begonnen: daar verschuift niets.`;
}

function aboutConversations(days: readonly IsoDate[], planned: readonly PlannedConversation[]): string[] {
  return [
    ...planned
      .filter(({ at }) => days.includes(toAmsterdamDate(at)))
      .map(
        ({ provider, at }) =>
          `Op ${formatDay(toAmsterdamDate(at))} staat al een gesprek met ${provider}, om ${formatTime(at)}. Dat blijft staan; overleg of het moet verschuiven.`,
      ),
    'Wie een gesprek plant of verplaatst naar een vrije dag, wordt daarop gewezen.',
  ];
}

/** The first and the day after the last day of a closing, to look for conversations in between; null for other changes. */
export function spanOf(change: CalendarChange): { from: IsoDate; before: IsoDate } | null {
  if (change.kind !== 'close') return null;
  const [from] = change.days;
  const last = change.days.at(-1);
  return from === undefined || last === undefined ? null : { from, before: addDays(last, 1) };
}
