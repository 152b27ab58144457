import type { GridComponent } from '../types';

/** The number of a row that is still to be added; the script puts the real number in its place. */
export const ROW_TO_COME = '__i__';

/** 'Agendapunt 3'; the script keeps the number right when rows come, go or move. */
export function RowName({ grid, index }: { grid: GridComponent; index: string }) {
  return (
    <>
      {grid.rowLabel ?? 'Rij'} <span data-row-number>{index === ROW_TO_COME ? '' : Number(index) + 1}</span>
    </>
  );
}
