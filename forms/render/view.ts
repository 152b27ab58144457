import { conditionHint, showRule } from '../conditional';
import { fieldId, fieldName } from '../paths';
import type { Conditional, FormData, FormDefinition, FormValue, Problem, QuestionComponent } from '../types';
import { hiddenIn } from '../visibility';

/** What every part of the page needs to know while it is drawn. */
export type View = {
  form: FormDefinition;
  data: FormData;
  /** The messages at a path; none for a path without problems. */
  messagesAt: (path: string) => readonly string[];
  isHidden: (path: string) => boolean;
};

/** A question at its place on the page. */
export type Asked = {
  question: QuestionComponent;
  path: string;
  value: FormValue | undefined;
  view: View;
  row?: string;
};

/** Attributes by which a component shows or hides, and the words for a page without scripts. */
export type Showing = { hidden: boolean; 'data-show-when'?: string; hint?: string };

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
  return { form, data, messagesAt: (path) => byPath.get(path) ?? [], isHidden: hiddenIn({ form, data }) };
}

/**
 * How a conditional component stands on the page. Without scripts it is visible as long as the answer it depends on is
 * missing, with a hint when it is needed; once that answer is there, the server's verdict counts.
 */
export function showing({
  view,
  path,
  conditional,
  row,
}: {
  view: View;
  path: string;
  conditional: Conditional | null | undefined;
  row?: string;
}): Showing {
  const rule = showRule(conditional);
  if (!rule) return { hidden: view.isHidden(path) };
  const tests = rule.tests.map((test) => ({ ...test, path: inSameRow(test.path, row) }));
  const answered = tests.some((test) => hasAnswer(view.data, test.path));
  const forScript = {
    show: rule.show,
    any: rule.any,
    tests: tests.map((test) => [fieldName(test.path), test.equals, test.value]),
  };
  return {
    hidden: answered && view.isHidden(path),
    'data-show-when': JSON.stringify(forScript),
    ...(answered ? {} : { hint: conditionHint(view.form, rule) }),
  };
}

/** A condition inside rows names the question as 'topics.verdict' and means the one in the same row. */
function inSameRow(path: string, row: string | undefined): string {
  const [key, child] = path.split('.');
  return child === undefined || row === undefined ? path : `${key}[${row}].${child}`;
}

function hasAnswer(data: FormData, path: string): boolean {
  const value = path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, step)
          ? at[step as keyof typeof at]
          : undefined,
      data,
    ); // hasOwn has just shown the key
  return value !== undefined && value !== '' && value !== false;
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
