import type { Conditional, FormDefinition } from './types';
import { answerComponents, rowQuestions } from './walk';

/** One condition on another answer: the path of that answer ('topics.verdict' for a question in the same row). */
export type Test = { path: string; equals: boolean; value: string };
/** When a component shows (or, with `show` false, when it hides). */
export type ShowRule = { show: boolean; any: boolean; tests: Test[] };

/**
 * Brings Form.io's two ways to write a simple condition to one. Gives undefined where there is no condition, and for a
 * JSON Logic condition, which only the server decides.
 */
export function showRule(conditional: Conditional | null | undefined): ShowRule | undefined {
  if (!conditional) return undefined;
  const show = String(conditional.show ?? true) === 'true';
  if (conditional.when)
    return {
      show,
      any: false,
      tests: [{ path: conditional.when, equals: true, value: String(conditional.eq ?? '') }],
    };
  if (!conditional.conditions?.length) return undefined;
  const tests = conditional.conditions.map(({ component, operator, value }) => ({
    path: component,
    equals: operator === 'isEqual' || operator === 'isEmpty',
    value: operator === 'isEqual' || operator === 'isNotEqual' ? String(value ?? '') : '',
  }));
  return { show, any: conditional.conjunction === 'any', tests };
}

/** Says in words when a component is needed, for a page without scripts: "Alleen nodig als …". */
export function conditionHint(form: FormDefinition, rule: ShowRule): string {
  const questions = [...new Set(rule.tests.map(({ path }) => labelAt(form, path)))];
  const answers = rule.tests.map(({ path, value }) => `‘${optionLabel(form, path, value)}’`);
  const needed = rule.show === rule.tests.every((test) => test.equals);
  const list =
    answers.length > 1 ? `${answers.slice(0, -1).join(', ')} of ${answers.at(-1)}` : answers.join('');
  const on = questions.map((label) => `‘${label}’`).join(' en ');
  return `${needed ? 'Alleen nodig' : 'Niet nodig'} als het antwoord op ${on} is: ${list}.`;
}

function componentAt(form: FormDefinition, path: string) {
  const [key, child] = path.split('.');
  const component = answerComponents(form).find((candidate) => candidate.key === key);
  if (component?.type !== 'datagrid' || child === undefined) return component;
  return rowQuestions(component).find((question) => question.key === child);
}

function labelAt(form: FormDefinition, path: string): string {
  return componentAt(form, path)?.label ?? path;
}

function optionLabel(form: FormDefinition, path: string, value: string): string {
  const component = componentAt(form, path);
  if (component?.type === 'checkbox') return value === 'true' ? 'aangevinkt' : 'niet aangevinkt';
  if (value === '') return 'leeg';
  const options =
    component?.type === 'select'
      ? component.data.values
      : component?.type === 'radio' || component?.type === 'selectboxes'
        ? component.values
        : [];
  return options.find((option) => option.value === value)?.label ?? value;
}
