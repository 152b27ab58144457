import { formatDateShort } from '../../../domain/time/dutch-dates';
import type { WorkingCalendar } from '../../../domain/time/working-days';
import { type Overall, readStanding } from '../../../workflows/engine/standing';
import type { Instant } from '../../../workflows/engine/state';
import { paths } from '../../paths';
import type { Names } from '../../tasks/words/names';
import { roleInWords } from '../../tasks/words/role';
import type { StandingProcess } from './attention';
import { type BoardCell, cellOf, openInWords } from './cell';
import type { SignKind } from './signs';

/** One provider on the board. */
export type BoardRow = {
  id: string;
  provider: string;
  href: string;
  sign: SignKind;
  /** How the cycle as a whole stands. */
  words: string;
  /** What stands beside the phases: extra questions, reopened answers, whose help was asked. */
  notes: string[];
  cells: BoardCell[];
};

type Given = {
  names: Names;
  viewer: string;
  now: Instant;
  calendar: WorkingCalendar;
  /** Processes that stand still for a technical reason. */
  faulty: readonly string[];
};

const ENDED = { completed: 'afgerond', cancelled: 'afgezegd', withdrawn: 'ingetrokken' } as const;

/** Puts a cycle into a row. */
export function rowOf(cycle: StandingProcess, given: Given): BoardRow {
  const { names, now } = given;
  const { subject } = cycle;
  const standing = readStanding(cycle.standing, given);
  const faulty = given.faulty.includes(cycle._id);
  const { escalatedTo } = standing;
  return {
    id: cycle._id,
    provider: names.organisation(subject.provider),
    href: paths.cycle({ provider: subject.provider, quarter: subject.quarter }),
    ...(faulty
      ? { sign: 'fault' as const, words: 'technische storing' }
      : overallInWords(standing.overall, now)),
    notes: [
      ...standing.beside.map(({ beside, standing: stands }) => {
        const what = beside === 'extra' ? 'extra vraag' : 'antwoord opnieuw gevraagd';
        return `${what}: ${openInWords(stands, now)}`;
      }),
      ...(escalatedTo === null ? [] : [`hulp gevraagd aan ${roleInWords(escalatedTo)}`]),
      ...(cycle.conversationAt === null || isOff(standing.overall)
        ? []
        : [`gesprek ${formatDateShort(cycle.conversationAt)}`]),
    ],
    cells: standing.phases.map((phase) => withConversation(cellOf(phase, given), cycle)),
  };
}

/** Then there is no conversation any more to name the day of. */
function isOff({ kind }: Overall): boolean {
  return kind === 'cancelled' || kind === 'withdrawn';
}

/** People look for the day of the conversation, not for the deadline of the task after it. */
function withConversation(cell: BoardCell, { conversationAt }: StandingProcess): BoardCell {
  if (cell.phase !== 'conversation' || cell.sign !== 'planned' || conversationAt === null) return cell;
  return { ...cell, words: `gesprek ${formatDateShort(conversationAt)}` };
}

function overallInWords(overall: Overall, now: Instant): { sign: SignKind; words: string } {
  switch (overall.kind) {
    case 'completed':
      return { sign: 'done', words: ENDED.completed };
    case 'cancelled':
    case 'withdrawn':
      return { sign: 'off', words: ENDED[overall.kind] };
    case 'on-course':
      return { sign: 'on-course', words: 'op koers' };
    default:
      return { sign: overall.kind, words: openInWords(overall, now) };
  }
}
