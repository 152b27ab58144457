/** How many cycles of a round stand how. */
export type BoardCounts = {
  all: number;
  late: number;
  soon: number;
  held: number;
  completed: number;
  cancelled: number;
  withdrawn: number;
};

/** '8 gesprekken · 4 op koers · 1 bijna · 2 lopen achter · 1 afgerond'; what there is none of is left out. */
export function countSentence(counts: BoardCounts): string {
  const { all, late, soon, held, completed, cancelled, withdrawn } = counts;
  const onCourse = all - late - soon - held - completed - cancelled - withdrawn;
  const parts: [number, string][] = [
    [onCourse, 'op koers'],
    [soon, 'bijna'],
    [late, late === 1 ? 'loopt achter' : 'lopen achter'],
    [held, 'stilgezet'],
    [completed, 'afgerond'],
    [cancelled, 'afgezegd'],
    [withdrawn, 'ingetrokken'],
  ];
  return [
    `${all} ${all === 1 ? 'gesprek' : 'gesprekken'}`,
    ...parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`),
  ].join(' · ');
}

/** Every conversation of the round has ended: nothing can be late any more. */
export function isOver({ all, completed, cancelled, withdrawn }: BoardCounts): boolean {
  return all === completed + cancelled + withdrawn;
}
