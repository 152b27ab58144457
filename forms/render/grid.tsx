import { isRequired, maxRows } from '../limits';
import { fieldId, rowPath } from '../paths';
import { isCompleteRow, isEmptyRow, newRow, rowsOf, showsFirstRow } from '../rows';
import type { FormRow, GridComponent } from '../types';
import { hasFixedRows } from '../walk';
import { FoldingRow, foldsRows, OpenRow } from './grid-row';
import { FieldNotes, OptionalMark } from './parts';
import { ROW_TO_COME } from './row-name';
import { describedBy, showing, type View } from './view';

/** Repeating rows: each row a fieldset, buttons that also work without scripts, and a template for the script. */
export function Grid({ grid, view }: { grid: GridComponent; view: View }) {
  const path = grid.key;
  const messages = view.messagesAt(path);
  const { hint, ...visibility } = showing({ view, conditional: grid.conditional });
  const fixed = hasFixedRows(grid);
  const stored = rowsOf(view.data, grid.key);
  const rows = stored.length === 0 && showsFirstRow(grid) ? [newRow(grid)] : stored;
  const full = rows.length >= maxRows(grid);
  return (
    <div
      class={`utrecht-form-fieldset form-rows${messages.length > 0 ? ' utrecht-form-fieldset--invalid' : ''}`}
      data-rows={maxRows(grid)}
      {...visibility}
    >
      <fieldset
        class="utrecht-form-fieldset__fieldset utrecht-form-fieldset--html-fieldset"
        id={fieldId(path)}
        tabIndex={-1}
        aria-describedby={describedBy({ path, description: grid.description, hint, messages })}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {grid.label}
          <OptionalMark show={!isRequired(grid) && !fixed} />
        </legend>
        <FieldNotes path={path} description={grid.description} hint={hint} messages={messages} />
        <Rows grid={grid} view={view} rows={rows} />
        {!fixed && (
          <>
            <button
              class="utrecht-button utrecht-button--secondary-action"
              type="submit"
              name="_row"
              value={`add:${grid.key}`}
              formnovalidate
              hidden={full}
            >
              {grid.addAnother ?? `${grid.rowLabel ?? 'Rij'} toevoegen`}
            </button>
            <template>
              <RowToCome grid={grid} view={view} />
            </template>
          </>
        )}
      </fieldset>
    </div>
  );
}

/** A row that can be closed is, when all that must be is filled in; of the others the first is open. */
function Rows({ grid, view, rows }: { grid: GridComponent; view: View; rows: readonly FormRow[] }) {
  const firstToDo = rows.findIndex((row) => !isCompleteRow(grid, row));
  return (
    <div data-row-list>
      {rows.map((row, index) => {
        const path = rowPath(grid.key, index);
        const given = { grid, view, row, index: String(index), isLast: index === rows.length - 1 };
        if (!foldsRows(grid)) return <OpenRow key={path} {...given} />;
        const open =
          rows.length === 1 ||
          index === firstToDo ||
          isEmptyRow(grid, row) ||
          hasProblem(view, { grid, path });
        return <FoldingRow key={path} {...given} open={open} complete={isCompleteRow(grid, row)} />;
      })}
    </div>
  );
}

function hasProblem(view: View, { grid, path }: { grid: GridComponent; path: string }): boolean {
  const paths = [path, ...grid.components.map(({ key }) => `${path}.${key}`)];
  return paths.some((at) => view.messagesAt(at).length > 0);
}

function RowToCome({ grid, view }: { grid: GridComponent; view: View }) {
  const given = { grid, view, row: newRow(grid), index: ROW_TO_COME, isLast: true };
  return foldsRows(grid) ? <FoldingRow {...given} open complete={false} /> : <OpenRow {...given} />;
}
