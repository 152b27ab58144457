import { conditionHint, showRule } from '../conditional';
import { fieldId, fieldName } from '../paths';
import type { Conditional, FormData, FormDefinition, FormValue, Problem, QuestionComponent } from '../types';

/** What every part of the page needs to know while it is drawn. */
export type View = {
  form: FormDefinition;
  data: FormData;
  /** The messages at a path; none for a path without problems. */
  messagesAt: (path: string) => readonly string[];
};

/** A question at its place on the page. */
export type Asked = {
  question: QuestionComponent;
  path: string;
  value: FormValue | undefined;
  view: View;
  row?: string;
};

/** By what the script shows or hides a component, and the words for a page without scripts. */
export type Showing = { 'data-show-when'?: string; hint?: string };

/** Prepares what the parts of a form page share. */
export function viewOf({
  form,
  data,
  problems,
}: {
  form: FormDefinition;
  data: FormData;
  problems: readonly Problem[];
}): View {
  const byPath = new Map<string, string[]>();
  for (const { path, message } of problems) byPath.set(path, [...(byPath.get(path) ?? []), message]);
  return { form, data, messagesAt: (path) => byPath.get(path) ?? [] };
}

/**
 * How a conditional component stands on the page. The server hides nothing: without scripts an answer can change at any
 * moment before it is posted, so every part stays within reach, with a hint when it is needed. The script takes the
 * hints away and hides what the answers exclude. A JSON Logic condition is judged when the answers are posted only.
 */
export function showing({
  view,
  conditional,
  row,
}: {
  view: View;
  conditional: Conditional | null | undefined;
  row?: string;
}): Showing {
  const rule = showRule(conditional);
  if (!rule) return {};
  const forScript = {
    show: rule.show,
    any: rule.any,
    tests: rule.tests.map((test) => [fieldName(inSameRow(test.path, row)), test.equals, test.value]),
  };
  return { 'data-show-when': JSON.stringify(forScript), hint: conditionHint(view.form, rule) };
}

/** A condition inside rows names the question as 'topics.verdict' and means the one in the same row. */
function inSameRow(path: string, row: string | undefined): string {
  const [key, child] = path.split('.');
  return child === undefined || row === undefined ? path : `${key}[${row}].${child}`;
}

/** The ids of what describes a field, for aria-describedby; undefined when nothing does. */
export function describedBy({
  path,
  description,
  hint,
  messages,
}: {
  path: string;
  description: unknown;
  hint: unknown;
  messages: readonly string[];
}): string | undefined {
  const id = fieldId(path);
  const ids = [
    description && `${id}-uitleg`,
    hint && `${id}-hint`,
    messages.length > 0 && `${id}-fout`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
