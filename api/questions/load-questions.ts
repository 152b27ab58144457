import type { Store } from '../../store/store';
import type { Answer, TaskView } from '../../store/types';
import { EXTRA } from '../../workflows/engine/steps';

/** What somebody of the team asked: in a few words and in full. */
export type QuestionText = { title: string; question: string };

/** One question beside the usual ones, with its text. */
export type AskedQuestion = { task: TaskView; text: QuestionText };

/** The text of a question from the answer that keeps it; a sentence for one that is not there. */
export function questionText(answer: Pick<Answer, 'data'> | null | undefined): QuestionText {
  const title = answer?.data.title;
  const question = answer?.data.question;
  return {
    title: typeof title === 'string' && title !== '' ? title : 'Extra vraag',
    question: typeof question === 'string' ? question : '',
  };
}

/** The id of the answer that keeps the text of a question; null for a task that is none. */
export function questionOf({ task }: Pick<TaskView, 'task'>): string | null {
  return task.beside?.kind === 'extra' ? task.beside.question : null;
}

/** The questions that were put to an organisation in a quarter, the first due first; without those that were withdrawn. */
export async function questionsFor(
  store: Pick<Store, 'tasksOfOrganisation' | 'answersById'>,
  given: { organisation: string; quarter: string },
): Promise<AskedQuestion[]> {
  const all = await store.tasksOfOrganisation({ ...given, step: EXTRA });
  const tasks = all.filter(({ status }) => status === 'open' || status === 'done');
  const texts = await store.answersById(tasks.flatMap((task) => questionOf(task) ?? []));
  return tasks.map((task) => ({
    task,
    text: questionText(texts.find(({ _id }) => _id === questionOf(task))),
  }));
}
