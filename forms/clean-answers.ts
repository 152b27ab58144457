import { isRequired, maxRows, minRows } from './limits';
import { type Place, problemAt } from './messages';
import { readAnswer } from './read-answer';
import type { FormData, FormDefinition, FormRow, GridComponent, Problem, QuestionComponent } from './types';
import { answerComponents, hasFixedRows, rowQuestions } from './walk';

/**
 * Answers in three forms: what may be shown again to whoever typed it, what Form.io's rules may be asked about (only
 * values of the right type), and what is wrong with the rest.
 */
export type CleanAnswers = { typed: FormData; checkable: FormData; problems: Problem[] };

/**
 * Reads raw JSON by the form: takes over known keys only, and checks what `@formio/core` does not: types, lengths where
 * the form names none, control characters, options, real dates and times, numbers of rows. Values of read-only
 * questions, and the rows of a grid with fixed rows, come from `prefill` where it is given, never from the sender.
 */
export function cleanAnswers({
  form,
  data,
  prefill,
}: {
  form: FormDefinition;
  data: unknown;
  prefill?: FormData;
}): CleanAnswers {
  const answers: CleanAnswers = { typed: {}, checkable: {}, problems: [] };
  const source = isRecord(data) ? data : {};
  if (!isRecord(data)) answers.problems.push(nothingReceived(form));
  for (const component of answerComponents(form)) {
    const fixed = prefill && ownValue(prefill, component.key);
    if (component.type === 'datagrid')
      cleanRows({ grid: component, raw: ownValue(source, component.key), prefill: fixed, answers });
    else {
      const raw = component.disabled && prefill ? fixed : ownValue(source, component.key);
      cleanOne({ question: component, raw, place: { component }, into: answers, problems: answers.problems });
    }
  }
  return answers;
}

type Target = { typed: FormData | FormRow; checkable: FormData | FormRow };

function cleanOne(one: {
  question: QuestionComponent;
  raw: unknown;
  place: Place;
  into: Target;
  problems: Problem[];
}): void {
  const { question, raw, place, into, problems } = one;
  const reading = readAnswer(question, raw);
  if (reading.kind === 'none') return;
  if (reading.kind === 'good') {
    into.typed[question.key] = reading.value;
    into.checkable[question.key] = reading.value;
    return;
  }
  if (reading.typed !== undefined) into.typed[question.key] = reading.typed;
  problems.push(problemAt(place, reading.code, reading.detail));
}

function cleanRows({
  grid,
  raw,
  prefill,
  answers,
}: {
  grid: GridComponent;
  raw: unknown;
  prefill: unknown;
  answers: CleanAnswers;
}): void {
  if (raw !== undefined && raw !== null && raw !== '' && !Array.isArray(raw)) {
    answers.problems.push(problemAt({ component: grid }, 'wrong-type'));
  }
  const sent: unknown[] = Array.isArray(raw) ? raw : [];
  const fixed = hasFixedRows(grid) && Array.isArray(prefill) ? (prefill as unknown[]) : undefined; // Array.isArray gives any[]; unknown[] is narrower
  const count = fixed?.length ?? sent.length;
  const limit = fixed?.length ?? maxRows(grid);
  if (count > limit) answers.problems.push(problemAt({ component: grid }, 'too-many-rows', { count, limit }));
  if (count > 0 && count < minRows(grid)) {
    answers.problems.push(problemAt({ component: grid }, 'too-few-rows', { limit: minRows(grid) }));
  }
  if (count === 0 && !isRequired(grid) && raw === undefined) return;
  const typed: FormRow[] = [];
  const checkable: FormRow[] = [];
  for (let row = 0; row < Math.min(count, limit); row += 1) {
    const cleaned = cleanRow({ grid, row, raw: sent[row], fixed: fixed?.[row], problems: answers.problems });
    typed.push(cleaned.typed);
    checkable.push(cleaned.checkable);
  }
  answers.typed[grid.key] = typed;
  answers.checkable[grid.key] = checkable;
}

function cleanRow(one: {
  grid: GridComponent;
  row: number;
  raw: unknown;
  fixed: unknown;
  problems: Problem[];
}): { typed: FormRow; checkable: FormRow } {
  const { grid, row, raw, fixed, problems } = one;
  const into = { typed: {}, checkable: {} };
  if (!isRecord(raw) && fixed === undefined) {
    problems.push(problemAt({ component: grid, grid, row }, 'wrong-type'));
    return into;
  }
  const sent = isRecord(raw) ? raw : {};
  const given = isRecord(fixed) ? fixed : undefined;
  for (const question of rowQuestions(grid)) {
    const value = question.disabled && given ? ownValue(given, question.key) : ownValue(sent, question.key);
    cleanOne({ question, raw: value, place: { component: question, grid, row }, into, problems });
  }
  return into;
}

function nothingReceived(form: FormDefinition): Problem {
  const message = 'Wij hebben geen antwoorden ontvangen. Vul het formulier in en verstuur het opnieuw.';
  return { path: '', code: 'wrong-type', message, label: form.title };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only a value of the object's own counts: never what it inherits. */
function ownValue(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
