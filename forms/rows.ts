import { isRequired, maxRows } from './limits';
import { fieldId, rowPath } from './paths';
import type { FormData, FormDefinition, FormRow, FormValue, GridComponent } from './types';
import { answerComponents, hasFixedRows, rowQuestions } from './walk';

const ACTION = /^(add|remove|up|down):([a-zA-Z][a-zA-Z0-9]*)(?::(\d{1,3}))?$/;

type RowAction = { grid: GridComponent } & (
  | { verb: 'add' }
  | { verb: 'remove'; index: number }
  | { verb: 'move'; index: number; to: number }
);

/** Gives the rows of a grid as they stand in the answers; none where there are none. */
export function rowsOf(data: FormData, key: string): FormRow[] {
  const rows = Object.hasOwn(data, key) ? data[key] : undefined;
  return Array.isArray(rows) ? rows : [];
}

/** A new row: the default values of its questions. */
export function newRow(grid: GridComponent): FormRow {
  const defaults = rowQuestions(grid).flatMap(({ key, defaultValue }): [string, FormValue][] =>
    isScalar(defaultValue) && defaultValue !== '' ? [[key, defaultValue]] : [],
  );
  return Object.fromEntries(defaults);
}

/** Tells whether nobody filled anything in: empty, or as a new row stands there; read-only questions do not count. */
export function isEmptyRow(grid: GridComponent, row: FormRow): boolean {
  return rowQuestions(grid).every(({ key, type, disabled, defaultValue }) => {
    if (disabled || type === 'hidden') return true;
    const value = row[key];
    if (value === undefined || value === '' || value === false || value === defaultValue) return true;
    return typeof value === 'object' && Object.values(value).every((tick) => !tick);
  });
}

/** Tells whether every question that must be answered in a row has an answer; a condition is not looked at. */
export function isCompleteRow(grid: GridComponent, row: FormRow): boolean {
  return rowQuestions(grid).every(
    (question) => question.disabled || !isRequired(question) || (row[question.key] ?? '') !== '',
  );
}

/**
 * Does what a row button asks ("add:topics", "remove:topics:1", "up:topics:1") and gives the new answers; an action
 * that cannot be (unknown grid, fixed rows, full, no such row) changes nothing.
 */
export function applyRowAction({
  form,
  data,
  action,
}: {
  form: FormDefinition;
  data: FormData;
  action: string;
}): FormData {
  const wanted = parseAction(form, action);
  if (!wanted) return data;
  const { grid } = wanted;
  const rows = rowsOf(data, grid.key);
  if (wanted.verb === 'remove') return { ...data, [grid.key]: rows.filter((_, at) => at !== wanted.index) };
  if (wanted.verb === 'move') return { ...data, [grid.key]: moved(rows, wanted) };
  // A grid that must have rows already shows one empty row before anything is stored.
  const shown = rows.length === 0 && showsFirstRow(grid) ? [newRow(grid)] : rows;
  if (shown.length >= maxRows(grid)) return data;
  return { ...data, [grid.key]: [...shown, newRow(grid)] };
}

/** The id of the element that should get the focus after a row action: the new or moved row, or the grid; for a `#fragment`. */
export function rowActionAnchor({
  form,
  data,
  action,
}: {
  form: FormDefinition;
  data: FormData;
  action: string;
}): string | undefined {
  const wanted = parseAction(form, action);
  if (!wanted) return undefined;
  const last = rowsOf(data, wanted.grid.key).length - 1;
  if (wanted.verb === 'remove' || last < 0) return fieldId(wanted.grid.key);
  const row = wanted.verb === 'add' ? last : Math.min(Math.max(wanted.to, 0), last);
  return fieldId(rowPath(wanted.grid.key, row));
}

function moved(rows: readonly FormRow[], { index, to }: { index: number; to: number }): FormRow[] {
  const row = rows[index];
  if (!row || to < 0 || to >= rows.length) return [...rows];
  return rows.toSpliced(index, 1).toSpliced(to, 0, row);
}

/** Tells whether a grid without answers shows one empty row: when at least one row is asked for. */
export function showsFirstRow(grid: GridComponent): boolean {
  return grid.validate?.required === true && !hasFixedRows(grid);
}

function parseAction(form: FormDefinition, action: string): RowAction | undefined {
  const [, verb, key, index] = ACTION.exec(action) ?? [];
  const grid = answerComponents(form).find((component) => component.key === key);
  if (grid?.type !== 'datagrid' || hasFixedRows(grid)) return undefined;
  if (verb === 'add') return { grid, verb };
  if (index === undefined) return undefined;
  const at = Number(index);
  if (verb === 'remove') return { grid, verb, index: at };
  return grid.reorder ? { grid, verb: 'move', index: at, to: verb === 'up' ? at - 1 : at + 1 } : undefined;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
