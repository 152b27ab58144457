import { z } from 'zod';
import type { WorkingCalendar } from '../../../domain/time/working-days';
import type { CycleChoice } from '../../../store/board';
import { soonUntil } from '../../../workflows/engine/standing';
import { URGENCY } from '../../../workflows/engine/standing-summary';
import type { Instant } from '../../../workflows/engine/state';

/** What a reader can choose to see, in the words of the address, the worst first. */
export const STALLS = [
  'te-laat',
  'hulp-gevraagd',
  'storing',
  'bijna',
  'op-koers',
  'stilgezet',
  'afgerond',
] as const;
export type Stall = (typeof STALLS)[number];

/** What a reader chose: everything where nothing was. */
export type BoardChoice = {
  municipality: string | null;
  person: string | null;
  stall: Stall | null;
  /** From 1. */
  page: number;
};

/** So many rows stand on one page. */
export const PAGE_ROWS = 12;

const key = z
  .string()
  .regex(/^[\w-]{1,80}$/)
  .nullable()
  .catch(null);
const schema = z.object({
  gemeente: key,
  medewerker: key,
  stand: z.enum(STALLS).nullable().catch(null),
  pagina: z.coerce.number().int().min(1).max(1000).catch(1),
});

/** Reads a choice from an address; what cannot be is no choice. */
export function readChoice(query: Readonly<Record<string, string>>): BoardChoice {
  const { gemeente, medewerker, stand, pagina } = schema.parse({ pagina: 1, ...query });
  return { municipality: gemeente, person: medewerker, stall: stand, page: pagina };
}

/** The same choice as the query of an address; empty where nothing was chosen. */
export function queryOfChoice({ municipality, person, stall, page }: BoardChoice): string {
  const query = new URLSearchParams();
  if (municipality) query.set('gemeente', municipality);
  if (person) query.set('medewerker', person);
  if (stall) query.set('stand', stall);
  if (page > 1) query.set('pagina', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a reader sees less than all of a round. */
export function isNarrowed({ municipality, person, stall }: BoardChoice): boolean {
  return municipality !== null || person !== null || stall !== null;
}

/** Ranges of urgency: what is late, due soon and so on at an instant. */
export function urgencies(given: { now: Instant; calendar: WorkingCalendar }) {
  const soon = soonUntil(given) + 1;
  return {
    late: { to: given.now },
    soon: { from: given.now, to: soon },
    onCourse: { from: soon, to: URGENCY.held },
    held: { from: URGENCY.held, to: URGENCY.completed },
    completed: { from: URGENCY.completed, to: URGENCY.cancelled },
    cancelled: { from: URGENCY.cancelled, to: URGENCY.withdrawn },
    withdrawn: { from: URGENCY.withdrawn },
    closed: { from: URGENCY.completed },
  } as const;
}

/** What the database is asked for a choice; `faulty` are the processes that stand still for a technical reason. */
export function cyclesChosen(
  choice: BoardChoice,
  given: { quarter: string; faulty: readonly string[]; now: Instant; calendar: WorkingCalendar },
): CycleChoice {
  return {
    quarter: given.quarter,
    ...(choice.municipality === null ? {} : { organisation: choice.municipality }),
    ...(choice.person === null ? {} : { staff: choice.person }),
    ...(choice.stall === null ? {} : stallChosen(choice.stall, given)),
  };
}

function stallChosen(
  stall: Stall,
  given: { faulty: readonly string[]; now: Instant; calendar: WorkingCalendar },
): CycleChoice {
  const range = urgencies(given);
  switch (stall) {
    case 'te-laat':
      return { urgency: range.late };
    case 'hulp-gevraagd':
      return { escalated: true };
    case 'storing':
      return { ids: given.faulty };
    case 'bijna':
      return { urgency: range.soon };
    case 'op-koers':
      return { urgency: range.onCourse };
    case 'stilgezet':
      return { urgency: range.held };
    case 'afgerond':
      return { urgency: range.closed };
  }
}
