import type { GridComponent, QuestionComponent } from './types';
import type { AnswerComponent } from './walk';

const DEFAULT_MAX = { textfield: 2000, textarea: 10_000, email: 254, hidden: 2000 } as const;
const DEFAULT_MAX_ROWS = 25;
/** No form may ask for more rows than a page can carry. */
export const MOST_ROWS = 40;

/** Reads a limit as Form.io writes it: a number, a number as text, or '' for none. */
export function limitOf(limit: number | string | null | undefined): number | undefined {
  if (limit === '' || limit === null || limit === undefined) return undefined;
  return Number(limit);
}

/** The most characters an answer may have; every text has a maximum, also where the form names none. */
export function maxCharacters(component: QuestionComponent): number {
  const fallback =
    component.type in DEFAULT_MAX ? DEFAULT_MAX[component.type as keyof typeof DEFAULT_MAX] : 2000; // `in` has just shown the key
  return limitOf(component.validate?.maxLength) ?? fallback;
}

/** The most rows a grid may have. */
export function maxRows(grid: GridComponent): number {
  return Math.min(limitOf(grid.validate?.maxLength) ?? DEFAULT_MAX_ROWS, MOST_ROWS);
}

/** The fewest rows a grid must have; 0 where it may be empty. */
export function minRows(grid: GridComponent): number {
  return Math.max(limitOf(grid.validate?.minLength) ?? 0, isRequired(grid) ? 1 : 0);
}

/** Tells whether an answer must be given (while the question is visible). */
export function isRequired(component: AnswerComponent): boolean {
  return component.validate?.required === true;
}
