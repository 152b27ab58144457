import type { ComponentChildren } from 'preact';

export type Column<Row> = {
  key: string;
  label: string;
  cell: (row: Row) => ComponentChildren;
  /** The cell that names the row; one column at the most. */
  isRowHeader?: boolean;
  /** Buttons: their heading is there for screen readers only. */
  isActions?: boolean;
  align?: 'start' | 'end';
};

/** A table that says how many rows it has, what to do when it has none, and that becomes a list on a phone. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  empty,
}: {
  /** Say how many: 'Aanbieders (8)'. */
  caption: string;
  /** Where a heading above the table says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What an empty table says: what it means and what to do. */
  empty: ComponentChildren;
}) {
  if (rows.length === 0) return <p class="utrecht-paragraph kr-empty">{empty}</p>;
  return (
    <table class="utrecht-table kr-table">
      <caption class={captionHidden ? 'kr-visually-hidden' : 'utrecht-table__caption'}>{caption}</caption>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          {columns.map(({ key, label, isActions, align }) => (
            <th key={key} scope="col" class={`kr-align-${align ?? 'start'}`}>
              {isActions ? <span class="kr-visually-hidden">{label}</span> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {rows.map((row) => (
          <tr key={rowKey(row)} class="utrecht-table__row">
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row);
  const align = `kr-align-${column.align ?? 'start'}`;
  if (column.isRowHeader) {
    return (
      <th scope="row" class={`utrecht-table__cell kr-table__row-header ${align}`}>
        {content}
      </th>
    );
  }
  const actions = column.isActions ? ' kr-table__actions' : '';
  return (
    // The label stands before the value where the table has become a list; the header row is away there.
    <td
      class={`utrecht-table__cell ${align}${actions}`}
      data-label={column.isActions ? undefined : column.label}
    >
      {content}
    </td>
  );
}
