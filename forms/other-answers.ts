import { cleanAnswers } from './clean-answers';
import { displayValue } from './render/display-value';
import { rowsOf } from './rows';
import type { FormDefinition } from './types';
import { hiddenIn } from './visibility';
import { answerComponents, rowQuestions } from './walk';

/** What a question asked and was answered, as people read it. */
export type OtherAnswer = { readonly label: string; readonly text: string };

/**
 * The answers to questions that the product knows nothing of by their keys: those that somebody added to a form. In the
 * order of the form; what was hidden or left empty is left out.
 */
export function otherAnswers(given: {
  form: FormDefinition;
  data: Readonly<Record<string, unknown>>;
  known: ReadonlySet<string>;
}): OtherAnswer[] {
  const { form, known } = given;
  const { typed } = cleanAnswers({ form, data: given.data });
  const isHidden = hiddenIn({ form, data: typed });
  return answerComponents(form).flatMap((component) => {
    const { key, label, type } = component;
    if (known.has(key) || type === 'hidden' || isHidden(key)) return [];
    if (type === 'datagrid') {
      const rows = rowsOf(typed, key).map((row) =>
        rowQuestions(component)
          .flatMap((question) => displayValue(question, row[question.key]) ?? [])
          .join(', '),
      );
      return asked(
        label,
        rows
          .filter((row) => row !== '')
          .map((row) => `- ${row}`)
          .join('\n'),
      );
    }
    const value = typed[key];
    return asked(label, (Array.isArray(value) ? undefined : displayValue(component, value)) ?? '');
  });
}

function asked(label: string, text: string): OtherAnswer[] {
  return text.trim() === '' ? [] : [{ label, text: text.trim() }];
}
