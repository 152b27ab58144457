import { fieldId, rowPath } from '../paths';
import type { FormRow, GridComponent, QuestionComponent } from '../types';
import { isQuestion } from '../walk';
import { Content } from './content';
import { displayValue } from './display-value';
import { FieldNotes } from './parts';
import { Carried, Question } from './question';
import { RowButtons } from './row-buttons';
import { RowName } from './row-name';
import type { View } from './view';

export type RowProps = {
  grid: GridComponent;
  view: View;
  row: FormRow;
  /** Its number from 0, as text; the script fills in that of a row to come. */
  index: string;
  isLast: boolean;
};

/** One row of a repeating question, its questions in sight. */
export function OpenRow(props: RowProps) {
  const { grid, row, index, isLast } = props;
  const title = titleOf(grid);
  const named = title?.disabled ? row[title.key] : undefined;
  return (
    <fieldset
      class="utrecht-form-fieldset__fieldset utrecht-form-fieldset--html-fieldset form-row"
      id={fieldId(rowPath(grid.key, index))}
      tabIndex={-1}
      data-row={index}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        <RowName grid={grid} index={index} />
        {named === undefined ? null : `: ${String(named)}`}
      </legend>
      <RowQuestions {...props} />
      <RowButtons grid={grid} index={index} isLast={isLast} />
    </fieldset>
  );
}

/** One row under its name, which opens and closes it. What was given beforehand stands beside the name. */
export function FoldingRow(props: RowProps & { open: boolean; complete: boolean }) {
  const { grid, row, index, isLast, open, complete } = props;
  const id = fieldId(rowPath(grid.key, index));
  const title = titleOf(grid);
  const name = title && row[title.key];
  return (
    <fieldset
      class="utrecht-form-fieldset__fieldset utrecht-form-fieldset--html-fieldset form-row form-row--folding"
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-naam`}
      data-row={index}
    >
      <details class="form-row__details" open={open}>
        <summary class="form-row__summary">
          <span class="form-row__name" id={`${id}-naam`} data-row-name>
            <RowName grid={grid} index={index} />
            <span data-row-title={title?.key}>{name === undefined ? '' : `: ${String(name)}`}</span>
          </span>{' '}
          <span class="form-row__note">{givenOf(props)}</span>{' '}
          <span class="form-row__todo" data-row-todo hidden={complete}>
            nog invullen
          </span>
        </summary>
        <RowQuestions {...props} />
      </details>
      <RowButtons grid={grid} index={index} isLast={isLast} />
    </fieldset>
  );
}

/** Whether rows of this grid go by a name that is typed in them: then a row can be closed and still be known. */
export function foldsRows(grid: GridComponent): boolean {
  const title = titleOf(grid);
  return title !== undefined && !title.disabled;
}

function RowQuestions({ grid, view, row, index }: RowProps) {
  const path = rowPath(grid.key, index);
  const title = titleOf(grid);
  return (
    <>
      <FieldNotes path={path} messages={view.messagesAt(path)} />
      {grid.components.map((component) => {
        const at = rowPath(grid.key, index, component.key);
        if (!isQuestion(component)) return <Content key={at} content={component} path={at} view={view} />;
        const asked = { question: component, path: at, value: row[component.key], view, row: index };
        // The title of the row already stands in its legend.
        return component === title && component.disabled && asked.value !== undefined ? (
          <Carried key={at} {...asked} />
        ) : (
          <Question key={at} {...asked} />
        );
      })}
    </>
  );
}

function titleOf(grid: GridComponent): QuestionComponent | undefined {
  return grid.components.filter(isQuestion).find(({ key }) => key === grid.rowTitle);
}

function givenOf({ grid, row }: Pick<RowProps, 'grid' | 'row'>): string {
  const given = grid.components.filter(isQuestion).filter(({ disabled }) => disabled);
  return given.flatMap((question) => displayValue(question, row[question.key]) ?? []).join(' · ');
}
