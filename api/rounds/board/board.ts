import { formatDateShort } from '../../../domain/time/dutch-dates';
import type { ProcessView } from '../../../store/types';
import type { ClosedAs } from '../../../workflows/engine/definition';
import type { Instant } from '../../../workflows/engine/state';
import { paths } from '../../paths';
import type { Names } from '../../tasks/words/names';
import { type Attention, attentionOf, lateTasks } from './attention';
import { type BoardCell, cellOf } from './cell';

export type { BoardCell };

/** How a cycle as a whole stands. */
export type CycleStanding = 'on-course' | 'behind' | ClosedAs;

export type BoardRow = {
  provider: string;
  href: string;
  /** 'wo 27 jan', or null while it is not planned. */
  conversation: string | null;
  standing: CycleStanding;
  cells: BoardCell[];
};

/** The board of a quarter. */
export type Board = {
  sentence: string;
  phases: { key: string; title: string }[];
  rows: BoardRow[];
  attention: Attention[];
};

/** Makes the board of a quarter of its cycles alone: one query is enough. */
export function boardOf(given: {
  cycles: readonly ProcessView[];
  names: Names;
  viewer: string;
  now: Instant;
}): Board {
  const { cycles, names, now } = given;
  const rows = cycles
    .map((cycle) => rowOf(cycle, { names, now }))
    .sort((a, b) => a.provider.localeCompare(b.provider));
  // Cycles of one quarter began with the same definition; where they did not, the first says which phases there are.
  const phases = cycles[0]?.state.definition.phases ?? [];
  return {
    sentence: countSentence(rows),
    phases: phases.map(({ key, title }) => ({ key, title })),
    rows,
    attention: attentionOf(given),
  };
}

/** '8 gesprekken · 5 op koers · 2 lopen achter · 1 afgesloten'; what there is none of is left out. */
export function countSentence(rows: readonly Pick<BoardRow, 'standing'>[]): string {
  const count = (standing: CycleStanding): number => rows.filter((row) => row.standing === standing).length;
  const behind = count('behind');
  const parts: [number, string][] = [
    [count('on-course'), 'op koers'],
    [behind, behind === 1 ? 'loopt achter' : 'lopen achter'],
    [count('completed'), 'afgesloten'],
    [count('cancelled'), 'afgezegd'],
    [count('withdrawn'), 'ingetrokken'],
  ];
  return [
    `${rows.length} ${rows.length === 1 ? 'gesprek' : 'gesprekken'}`,
    ...parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`),
  ].join(' · ');
}

function rowOf(cycle: ProcessView, { names, now }: { names: Names; now: Instant }): BoardRow {
  const { state, subject, conversationAt } = cycle;
  return {
    provider: names.organisation(subject.provider),
    href: paths.cycle({ provider: subject.provider, quarter: subject.quarter }),
    conversation: conversationAt === null ? null : formatDateShort(conversationAt),
    standing: standingOf(cycle, now),
    cells: state.definition.phases.map((phase) => cellOf(phase, { state, now })),
  };
}

function standingOf(cycle: ProcessView, now: Instant): CycleStanding {
  if (cycle.status !== 'open') return cycle.status;
  return lateTasks(cycle, now).length > 0 ? 'behind' : 'on-course';
}
