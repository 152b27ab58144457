import { isRequired, maxRows } from '../limits';
import { fieldId, rowPath } from '../paths';
import { newRow, rowsOf, showsFirstRow } from '../rows';
import type { FormRow, GridComponent } from '../types';
import { hasFixedRows, isQuestion } from '../walk';
import { Content } from './content';
import { FieldNotes, OptionalMark } from './parts';
import { Carried, Question } from './question';
import { describedBy, showing, type View } from './view';

/** The number of a row that is still to be added; the script puts the real number in its place. */
const ROW_TO_COME = '__i__';

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
        <div data-row-list>
          {rows.map((row, index) => (
            <Row key={rowPath(grid.key, index)} grid={grid} view={view} row={row} index={String(index)} />
          ))}
        </div>
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
              <Row grid={grid} view={view} row={newRow(grid)} index={ROW_TO_COME} />
            </template>
          </>
        )}
      </fieldset>
    </div>
  );
}

function Row({ grid, view, row, index }: { grid: GridComponent; view: View; row: FormRow; index: string }) {
  const path = rowPath(grid.key, index);
  const messages = view.messagesAt(path);
  const title = grid.components.find((component) => component.key === grid.rowTitle);
  const named = title?.type !== 'content' && title?.disabled ? row[title.key] : undefined;
  return (
    <fieldset
      class="utrecht-form-fieldset__fieldset utrecht-form-fieldset--html-fieldset form-row"
      id={fieldId(path)}
      tabIndex={-1}
      data-row
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {grid.rowLabel ?? 'Rij'} <RowNumber index={index} />
        {named === undefined ? null : `: ${String(named)}`}
      </legend>
      <FieldNotes path={path} messages={messages} />
      {grid.components.map((component) => {
        const at = rowPath(grid.key, index, component.key);
        if (!isQuestion(component)) return <Content key={at} content={component} path={at} view={view} />;
        const asked = { question: component, path: at, value: row[component.key], view, row: index };
        // The title of the row already stands in its legend.
        return component === title && named !== undefined ? (
          <Carried key={at} {...asked} />
        ) : (
          <Question key={at} {...asked} />
        );
      })}
      {!hasFixedRows(grid) && (
        <button
          class="utrecht-button utrecht-button--subtle"
          type="submit"
          name="_row"
          value={`remove:${grid.key}:${index}`}
          formnovalidate
        >
          {grid.rowLabel ?? 'Rij'} <RowNumber index={index} /> verwijderen
        </button>
      )}
    </fieldset>
  );
}

function RowNumber({ index }: { index: string }) {
  return <span data-row-number>{index === ROW_TO_COME ? '' : Number(index) + 1}</span>;
}
