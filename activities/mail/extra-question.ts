import type { TaskView } from '../../store/types';
import { textOf } from '../effects/form-data';
import type { Facts } from './facts';

/** What somebody asked besides the steps: its title and the question itself; null for any other task. */
export function extraQuestion(
  { histories }: Pick<Facts, 'histories'>,
  { processId, task }: TaskView,
): { title: string; question: string } | null {
  if (task.beside?.kind !== 'extra') return null;
  const written = histories.get(processId)?.texts.get(task.beside.question);
  return {
    title: (written && textOf(written, 'title')) || 'over het gesprek',
    question: written ? textOf(written, 'question') : '',
  };
}

/** What a task is called: a question that was added by hand by what it is about. */
export function titleOf(facts: Pick<Facts, 'histories'>, task: TaskView): string {
  const extra = extraQuestion(facts, task);
  return extra ? `Extra vraag “${extra.title}”` : task.title;
}
