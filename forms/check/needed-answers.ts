import type { FormDefinition } from '../types';
import { type AnswerComponent, answerComponents, rowQuestions } from '../walk';

/** What a process or the product reads in an answer: a question by its key (`rows[].field` in rows), and options that it must offer. */
export type NeededAnswer = {
  readonly form: string;
  readonly field: string;
  readonly values: readonly string[];
};

/** What is wrong, in Dutch, when a form no longer has a question or an option by which the product decides what comes next. */
export function missingAnswers(form: FormDefinition, needed: readonly NeededAnswer[]): string[] {
  return needed
    .filter((one) => one.form === form.key)
    .flatMap(({ field, values }) => {
      const question = questionAt(form, field);
      if (!question)
        return [
          `De vraag met de key ${field} is weg. De kwartaalronde leest dat antwoord. Zet de vraag terug; het opschrift (label) mag wel anders.`,
        ];
      const offered = optionsOf(question);
      return values
        .filter((value) => offered !== null && !offered.includes(value))
        .map(
          (value) =>
            `Bij de vraag ‘${question.label}’ (key ${question.key}) is het antwoord met de value ${value} weg. Daarvan hangt af hoe het verdergaat. Zet de value terug; het opschrift (label) mag wel anders.`,
        );
    });
}

function questionAt(form: FormDefinition, field: string): AnswerComponent | undefined {
  const [rows, inRow] = field.split('[].');
  const outer = answerComponents(form).find(({ key }) => key === rows);
  if (inRow === undefined || outer?.type !== 'datagrid') return outer;
  return rowQuestions(outer).find(({ key }) => key === inRow);
}

/** The values that can be chosen; null where anything can be written. */
function optionsOf(question: AnswerComponent): string[] | null {
  switch (question.type) {
    case 'radio':
    case 'selectboxes':
      return question.values.map(({ value }) => value);
    case 'select':
      return question.data.values.map(({ value }) => value);
    case 'checkbox':
      return ['true', 'false'];
    default:
      return null;
  }
}
