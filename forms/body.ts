import { isEmptyRow } from './rows';
import type { FormData, FormDefinition, FormRow, FormValue, GridComponent, QuestionComponent } from './types';
import { answerComponents, hasFixedRows, rowQuestions } from './walk';

/** No page has this many rows; what is above is not worth reading, and the check says that there are too many. */
const MOST_ROWS_READ = 100;
const MOST_TICKS_READ = 100;

/**
 * Turns a posted HTML form, as express.urlencoded({ extended: true }) reads it, into answers. Known names only; rows
 * may have gaps; empty rows are dropped, but not when a row button was pressed, because the button counts the rows as
 * they were on the page. Judges nothing and never throws.
 */
export function parseBody(form: FormDefinition, body: Record<string, unknown>): FormData {
  const posted = record(ownValue(record(body), 'data'));
  const keepEmpty = typeof ownValue(record(body), '_row') === 'string';
  const data: FormData = {};
  for (const component of answerComponents(form)) {
    const raw = ownValue(posted, component.key);
    if (component.type === 'datagrid') {
      const rows = parseRows({ grid: component, raw, keepEmpty });
      if (rows.length > 0) data[component.key] = rows;
      continue;
    }
    const value = parseAnswer(component, raw);
    if (value !== undefined) data[component.key] = value;
  }
  return data;
}

function parseRows({
  grid,
  raw,
  keepEmpty,
}: {
  grid: GridComponent;
  raw: unknown;
  keepEmpty: boolean;
}): FormRow[] {
  const rows = rawRows(raw).map((posted) => parseRow(grid, posted));
  return keepEmpty || hasFixedRows(grid) ? rows : rows.filter((row) => !isEmptyRow(grid, row));
}

function parseRow(grid: GridComponent, posted: unknown): FormRow {
  const row: FormRow = {};
  for (const question of rowQuestions(grid)) {
    const value = parseAnswer(question, ownValue(record(posted), question.key));
    if (value !== undefined) row[question.key] = value;
  }
  return row;
}

/** Rows arrive as an array, or as an object with the row numbers as keys when numbers are missing or high. */
function rawRows(raw: unknown): unknown[] {
  if (Array.isArray(raw)) return raw.slice(0, MOST_ROWS_READ);
  return Object.entries(record(raw))
    .filter(([index]) => /^\d{1,4}$/.test(index))
    .sort(([a], [b]) => Number(a) - Number(b))
    .slice(0, MOST_ROWS_READ)
    .map(([, row]) => row);
}

function parseAnswer(question: QuestionComponent, raw: unknown): FormValue | undefined {
  if (question.type === 'selectboxes') return parseTicks(question, raw);
  const text = lastText(raw);
  if (question.type === 'checkbox') return text === 'true';
  if (text === undefined || text === '') return undefined;
  return question.type === 'number' ? parseNumber(text) : text;
}

/** What is no number stays text, so that the check can name it and the page can show it again. */
function parseNumber(text: string): number | string {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(number) ? text : number;
}

function parseTicks(question: { values: readonly { value: string }[] }, raw: unknown): FormValue {
  const posted = Array.isArray(raw) ? raw : Object.values(isRecord(raw) ? raw : { only: raw });
  const ticked = posted
    .slice(0, MOST_TICKS_READ)
    .filter((value: unknown) => typeof value === 'string' && value !== '');
  const none = question.values.map(({ value }): [string, boolean] => [value, false]);
  return Object.fromEntries([...none, ...ticked.map((value): [string, boolean] => [String(value), true])]);
}

/** A name that was posted twice arrives as an array; the last one counts, as it does for a browser. */
function lastText(raw: unknown): string | undefined {
  const value: unknown = Array.isArray(raw) ? raw.at(-1) : raw;
  return typeof value === 'string' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function ownValue(from: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}
