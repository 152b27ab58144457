import { rowPath } from './paths';
import { isEmptyRow, rowsOf } from './rows';
import type { FormData, FormDefinition, FormValue, QuestionComponent } from './types';
import { hiddenIn } from './visibility';
import { answerComponents, rowQuestions } from './walk';

/**
 * The labels of what somebody wrote and a later choice hides, so that it is not sent: each once, in the order of the
 * page. What stood in the form before he began (`initial`) is not his.
 */
export function leftOut({
  form,
  data,
  initial,
}: {
  form: FormDefinition;
  data: FormData;
  initial: FormData;
}): string[] {
  const isHidden = hiddenIn({ form, data });
  const labels = answerComponents(form).flatMap((component): string[] => {
    const { key, label } = component;
    if (component.type !== 'datagrid') {
      const value = ownText(component, data);
      return value !== undefined && value !== initial[key] && isHidden(key) ? [label] : [];
    }
    const rows = rowsOf(data, key);
    if (isHidden(key)) return rows.every((row) => isEmptyRow(component, row)) ? [] : [label];
    return rows.flatMap((row, index) =>
      rowQuestions(component)
        .filter((one) => ownText(one, row) !== undefined && isHidden(rowPath(key, index, one.key)))
        .map((one) => one.label),
    );
  });
  return [...new Set(labels)];
}

/** What was written, where words are asked for: a choice is made again in a second. */
function ownText({ key, type }: QuestionComponent, answers: FormData): FormValue | undefined {
  const value = Object.hasOwn(answers, key) ? answers[key] : undefined;
  const isText = type === 'textarea' || type === 'textfield' || type === 'email';
  return isText && typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
