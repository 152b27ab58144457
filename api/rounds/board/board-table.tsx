import type { Board } from './board';
import type { BoardCell } from './cell';
import type { BoardRow } from './row';
import { Sign } from './signs';

/** Providers by phases; each cell has a sign, a word, and for whom it waits. A list on a phone. */
export function BoardTable({ board, caption }: { board: Board; caption: string }) {
  return (
    <table class="utrecht-table kr-board">
      <caption class="kr-visually-hidden">{caption}</caption>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          <th scope="col" class="utrecht-table__header-cell">
            Aanbieder
          </th>
          {board.phases.map(({ key, title }) => (
            <th key={key} scope="col" class="utrecht-table__header-cell">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {board.rows.map((row) => (
          <Row key={row.id} row={row} phases={board.phases} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, phases }: { row: BoardRow; phases: Board['phases'] }) {
  return (
    <tr class="utrecht-table__row">
      <th scope="row" class="utrecht-table__cell kr-board__provider">
        <a class="utrecht-link utrecht-link--html-a" href={row.href}>
          {row.provider}
        </a>
        <span class={`kr-board__standing kr-board__standing--${row.sign}`}>
          <Sign kind={row.sign} /> {row.words}
        </span>
        {row.notes.map((note) => (
          <span key={note} class="kr-board__note">
            {note}
          </span>
        ))}
      </th>
      {phases.map(({ key, title }) => (
        <Cell key={key} title={title} cell={row.cells.find(({ phase }) => phase === key)} />
      ))}
    </tr>
  );
}

function Cell({ title, cell }: { title: string; cell: BoardCell | undefined }) {
  if (!cell) return <td class="utrecht-table__cell kr-board__cell" data-label={title} />;
  return (
    <td
      class={`utrecht-table__cell kr-board__cell kr-board__cell--${cell.sign}${cell.undated ? ' kr-board__cell--undated' : ''}`}
      data-label={title}
    >
      <span class="kr-board__words">
        <Sign kind={cell.sign} />{' '}
        {cell.sign === 'planned' && cell.phase !== 'conversation' && !cell.undated && (
          <span class="kr-visually-hidden">gepland, uiterlijk </span>
        )}
        {cell.words}
      </span>
      {cell.waits !== null && <span class="kr-board__waits">{cell.waits}</span>}
    </td>
  );
}
