import type { FaultNames } from '../../../domain/faults/words';
import { formatQuarter, isQuarter, type Quarter } from '../../../domain/quarters';
import type { Instant } from '../../../workflows/engine/state';
import type { PersonActor } from '../../access/actor';
import { createNames, type Names } from '../../tasks/words/names';
import {
  type Attention,
  type AttentionGiven,
  lateInCycles,
  openInProcesses,
  type StandingProcess,
} from './attention';
import { buttonsOf } from './attention-buttons';
import { faultsInWords } from './attention-fault';
import { type BoardChoice, isNarrowed, PAGE_ROWS } from './choice';
import { type BoardCounts, countSentence } from './counts';
import type { BoardFacts } from './load-board';
import { type BoardRow, rowOf } from './row';

/** The board of a quarter, in words. */
export type Board = {
  quarter: Quarter;
  quarters: readonly Quarter[];
  counts: BoardCounts;
  sentence: string;
  phases: readonly { key: string; title: string }[];
  rows: readonly BoardRow[];
  attention: readonly Attention[];
  /** How many late actions are not among those. */
  moreActions: number;
  choice: BoardChoice;
  narrowed: boolean;
  chosen: number;
  pages: number;
  /** What a reader can choose from. */
  municipalities: readonly Option[];
  people: readonly Option[];
  /** Names of organisations that nobody can reach by mail. */
  unreachable: readonly string[];
  lateElsewhere: readonly { quarter: Quarter; words: string }[];
};

export type Option = { key: string; name: string };

/** Who reads a board, when, and what he chose; `support` is whom he calls about a fault, null where nobody said it. */
export type BoardReader = {
  choice: BoardChoice;
  actor: PersonActor;
  now: Instant;
  support: string | null;
};

/** Puts the facts of a board into words for one reader. */
export function boardOf(facts: BoardFacts, { choice, actor, now, support }: BoardReader): Board {
  const viewer = actor.person._id;
  const names: Names = createNames({ people: facts.office.people, organisations: facts.organisations });
  const { calendar, office, about, faulty, counts, cycles } = facts;
  const buttonsFor = buttonsOf({ actor, tasks: facts.tasks, now });
  const given: AttentionGiven = { names, office, viewer, now, calendar, about, buttonsFor };
  const rows = cycles.map((cycle) => rowOf(cycle, { names, viewer, now, calendar, faulty }));
  return {
    quarter: facts.quarter,
    quarters: facts.quarters,
    counts,
    sentence: countSentence(counts),
    phases: phasesOf(rows),
    rows,
    attention: [
      ...(choice.page > 1 ? [] : faultsInWords(facts.faults, faultNames(facts, support))),
      ...matters(cycles, { ...given, facts, choice }).sort((a, b) => a.dueAt - b.dueAt),
    ],
    moreActions: facts.moreActions,
    choice,
    narrowed: isNarrowed(choice),
    chosen: facts.chosen,
    pages: Math.max(1, Math.ceil(facts.chosen / PAGE_ROWS)),
    municipalities: facts.organisations.flatMap((one) =>
      one.kind === 'municipality' ? [{ key: one._id, name: one.name }] : [],
    ),
    people: teamOf(facts),
    unreachable: facts.unreachable.map(({ kind, name }) =>
      kind === 'municipality' ? `gemeente ${name}` : name,
    ),
    lateElsewhere: facts.lateElsewhere.flatMap((quarter) =>
      isQuarter(quarter) ? [{ quarter, words: formatQuarter(quarter) }] : [],
    ),
  };
}

/** Names for what stands still technically. */
function faultNames({ organisations, office }: BoardFacts, support: string | null): FaultNames {
  return {
    providers: new Map(organisations.map(({ _id, name }) => [_id, name])),
    people: new Map(office.people.map(({ _id, name }) => [_id, name])),
    support,
  };
}

/** The columns: the phases of all rows, each once, in the order of whichever has most. */
function phasesOf(rows: readonly BoardRow[]): Board['phases'] {
  const found = new Map<string, { key: string; title: string }>();
  for (const { cells } of rows.toSorted((a, b) => b.cells.length - a.cells.length)) {
    for (const { phase, title } of cells) found.set(phase, { key: phase, title });
  }
  return [...found.values()];
}

function teamOf({ office }: BoardFacts): Option[] {
  const roles: readonly string[] = ['contractManager', 'policyAdviser', 'manager'];
  return office.people
    .filter(({ role, leftAt }) => roles.includes(role) && !leftAt)
    .map(({ _id, name }) => ({ key: _id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** What stands still, once: the review of something that is in the list already says nothing more. */
function matters(
  cycles: readonly StandingProcess[],
  given: AttentionGiven & { facts: BoardFacts; choice: BoardChoice },
): Attention[] {
  const { facts, choice } = given;
  const late = lateInCycles(cycles, given);
  // What exists only because something stands still is not for one page of a choice.
  if (isNarrowed(choice) || choice.page > 1) return late;
  const isReview = ({ subject }: StandingProcess): boolean => subject.about !== undefined;
  const own = openInProcesses(
    facts.beside.filter((process) => !isReview(process)),
    given,
  );
  const known = new Set([...late, ...own].map(({ id }) => id));
  const reviews = facts.beside.filter(
    (process) => isReview(process) && !known.has(process.subject.about ?? ''),
  );
  return [...late, ...own, ...openInProcesses(reviews, given)];
}
