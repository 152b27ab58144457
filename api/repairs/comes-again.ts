import { formatDateTime } from '../../domain/time/dutch-dates';
import type { ProcessState, TaskState } from '../../workflows/engine/state';
import { indexOfStep, taskStepOf } from '../../workflows/engine/steps';
import type { ProcessSubject } from './repair';

/** What happens with what was done already when a cycle goes back to a step. */
export function whatComesAgain(
  { process }: ProcessSubject,
  data: Readonly<Record<string, unknown>>,
): string[] {
  const { state } = process;
  const to = indexOfStep(state.definition, String(data.step));
  const answered = answersThatHold(state, to).length;
  return [
    'Alle stappen daarna komen opnieuw aan de beurt, ook wat al klaar was. Wat eerder is ingevuld, blijft bewaard.',
    ...(answered > 0 ? [heldInWords(answered)] : []),
    ...conversationStays(process, to),
  ];
}

function heldInWords(answered: number): string {
  return answered === 1
    ? '1 gemeente heeft al geantwoord. Dat antwoord blijft gelden; zij kan het nog wijzigen.'
    : `${answered} gemeenten hebben al geantwoord. Die antwoorden blijven gelden; zij kunnen ze nog wijzigen.`;
}

function answersThatHold({ definition, tasks }: ProcessState, to: number): TaskState[] {
  const answered = tasks.filter(
    (task) =>
      (task.status === 'done' || task.before !== undefined) &&
      indexOfStep(definition, task.step) >= to &&
      task.beside?.kind !== 'extra' &&
      'each' in taskStepOf(definition, task.step).assign,
  );
  return answered.filter(
    (task, index) => answered.findIndex((one) => organisationOf(one) === organisationOf(task)) === index,
  );
}

function organisationOf({ assignee }: TaskState): string | null {
  return assignee.kind === 'organisation' ? assignee.organisation : null;
}

/** A date that was planned holds until another is: nobody is told that it is off. */
function conversationStays({ state, conversationAt }: ProcessSubject['process'], to: number): string[] {
  const setsIt = taskStepOf(state.definition, 'plan');
  if (conversationAt === null || indexOfStep(state.definition, setsIt.key) < to) return [];
  return [`Het gesprek blijft staan op ${formatDateTime(conversationAt)}, tot je een andere datum plant.`];
}
