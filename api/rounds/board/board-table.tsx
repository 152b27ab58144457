import type { Board, BoardCell, BoardRow, CycleStanding } from './board';

const SIGN: Record<BoardCell['state'], string> = {
  done: '✓',
  busy: '●',
  late: '!',
  planned: '',
  off: '–',
};

const STANDING: Record<CycleStanding, string> = {
  'on-course': 'op koers',
  behind: 'loopt achter',
  completed: 'afgesloten',
  cancelled: 'afgezegd',
  withdrawn: 'ingetrokken',
};

/** Providers by phases; each cell has a sign, a word and, for who hears it, a whole sentence. A list on a phone. */
export function BoardTable({ board }: { board: Board }) {
  return (
    <table class="utrecht-table kr-board">
      <caption class="kr-visually-hidden">Aanbieders en fasen ({board.rows.length})</caption>
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
          <Row key={row.href} row={row} phases={board.phases} />
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
        <span class={`kr-board__standing kr-board__standing--${row.standing}`}>{STANDING[row.standing]}</span>
      </th>
      {row.cells.map((cell) => (
        <td
          key={cell.phase}
          class={`utrecht-table__cell kr-board__cell kr-board__cell--${cell.state}`}
          data-label={phases.find(({ key }) => key === cell.phase)?.title}
        >
          <span class="kr-board__sign" aria-hidden="true">
            {SIGN[cell.state]}
          </span>{' '}
          <span aria-hidden="true">{cell.short}</span>
          <span class="kr-visually-hidden">{cell.label}</span>
        </td>
      ))}
    </tr>
  );
}
