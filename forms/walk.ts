import type { FormComponent, FormDefinition, GridComponent, LeafComponent, QuestionComponent } from './types';

/** A component that has an answer of its own: a question, or a set of rows. */
export type AnswerComponent = QuestionComponent | GridComponent;

/** Tells whether a component takes one answer; `content` only shows text. */
export function isQuestion(component: LeafComponent): component is QuestionComponent {
  return component.type !== 'content';
}

/** Gives everything in the form that can be answered, in the order of the page, groups opened up. */
export function answerComponents(form: FormDefinition): AnswerComponent[] {
  return form.components.flatMap(answersIn);
}

function answersIn(component: FormComponent): AnswerComponent[] {
  if (component.type === 'panel' || component.type === 'fieldset')
    return component.components.flatMap(answersIn);
  return component.type === 'content' ? [] : [component];
}

/** Gives the questions of one row. */
export function rowQuestions(grid: GridComponent): QuestionComponent[] {
  return grid.components.filter(isQuestion);
}

/** Tells whether nobody may add or remove rows, by our own property or by Form.io's. */
export function hasFixedRows(grid: GridComponent): boolean {
  return grid.fixedRows === true || grid.disableAddingRemovingRows === true;
}
