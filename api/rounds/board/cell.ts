import { formatDateShort, formatList, formatWorkingDays } from '../../../domain/time/dutch-dates';
import type { OpenStanding, PhaseStanding } from '../../../workflows/engine/standing';
import type { Assignee, Instant } from '../../../workflows/engine/state';
import { dayInWords, nearDay } from '../../tasks/words/day';
import { assigneeInWords, type Names } from '../../tasks/words/names';
import type { SignKind } from './signs';

/** One phase of one cycle on the board: a sign, a few words, and for whom it waits. */
export type BoardCell = {
  phase: string;
  /** Above the column; on a phone before the cell. */
  title: string;
  sign: SignKind;
  words: string;
  /** Who must act, or how many have answered; null where nobody must. */
  waits: string | null;
  /** Comes some day: not worth a line of its own where the board is a list. */
  undated?: true;
};

type Given = { names: Names; viewer: string; now: Instant };

/** So many names fit in a cell; more are counted. */
const MOST_NAMES = 2;

/** Puts into words how a phase stands. */
export function cellOf(phase: PhaseStanding, given: Given): BoardCell {
  const { key, title } = phase;
  return { phase: key, title, ...wordsOf(phase, given) };
}

function wordsOf(phase: PhaseStanding, given: Given): Omit<BoardCell, 'phase' | 'title'> {
  switch (phase.kind) {
    case 'done':
      return { sign: 'done', words: `klaar ${formatDateShort(phase.at)}`, waits: null };
    case 'off':
      return { sign: 'off', words: 'vervalt', waits: null };
    case 'planned': {
      if (phase.dueAt === null) return { sign: 'planned', words: 'later', waits: null, undated: true };
      return { sign: 'planned', words: formatDateShort(phase.dueAt), waits: null };
    }
    default:
      return { sign: phase.kind, words: openInWords(phase, given.now), waits: waitsInWords(phase, given) };
  }
}

/** How something open stands: 'op koers, uiterlijk do 14 jan', 'bijna: morgen', '3 werkdagen te laat'. */
export function openInWords(standing: OpenStanding, now: Instant): string {
  switch (standing.kind) {
    case 'on-course':
      return `op koers, uiterlijk ${formatDateShort(standing.dueAt)}`;
    case 'due-soon':
      return `bijna: ${shortNear(standing.dueAt, now)}`;
    case 'late':
      return lateInWords(standing.workingDays);
    case 'held':
      return `stilgezet tot en met ${formatDateShort(standing.until)}`;
  }
}

/** '3 werkdagen te laat'; in the weekend after a deadline only 'te laat'. */
function lateInWords(workingDays: number): string {
  return workingDays > 0 ? `${formatWorkingDays(workingDays)} te laat` : 'te laat';
}

function shortNear(at: Instant, now: Instant): string {
  const near = nearDay(at, now);
  return near === dayInWords(at, now) ? formatDateShort(at) : near;
}

function waitsInWords(
  { waitingFor, done, total }: { waitingFor: readonly Assignee[]; done: number; total: number },
  given: Given,
): string {
  const names = waitingFor
    .map((assignee) => nameOf(assignee, given))
    .sort((a, b) => a.localeCompare(b, 'nl'));
  const counted = done > 0 ? `${done} van ${total} klaar; ` : '';
  if (names.length <= MOST_NAMES) return `${counted}wacht op ${formatList(names)}`;
  return `${counted}wacht op ${names.length} gemeenten`;
}

function nameOf(assignee: Assignee, { names, viewer }: Given): string {
  // The column is narrow: of a municipality its name says enough.
  if (assignee.kind === 'organisation') return names.organisation(assignee.organisation);
  const who = assigneeInWords(assignee, { names, viewer });
  return who === 'jij' ? 'jou' : who;
}
