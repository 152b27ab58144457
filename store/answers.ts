import type { Collections } from './collections';
import type { Answer } from './types';

/** Submitted forms: written once, never changed. */
export function createAnswerQueries({
  answers,
  tasks,
  events,
}: Pick<Collections, 'answers' | 'tasks' | 'events'>) {
  return {
    /** Stores an answer under the key of its request; a repeat of the request changes nothing. */
    insertAnswer: (answer: Answer): Promise<'inserted' | 'existing'> => answers.insert(answer),
    /** One answer, or null. */
    answer: (id: string): Promise<Answer | null> => answers.byId(id),
    /** Several answers at once, in no particular order. */
    answersById: (ids: readonly string[]): Promise<Answer[]> => answers.byIds(ids),
    /**
     * Removes an answer whose command was refused; one that the process took stays. Gives whether it was removed.
     */
    async deleteUnacceptedAnswer(id: string): Promise<boolean> {
      const answer = await answers.byId(id);
      if (!answer) return false;
      const { processId } = answer;
      const taken =
        processId !== null && (await events.findOne({ processId, 'event.answerId': id })) !== null;
      if (taken) return false;
      return (await answers.remove({ _id: id })) > 0;
    },
    /** All answers of a process, oldest first; also one whose command is still on its way. */
    answersOf: (processId: string): Promise<Answer[]> => answers.find({ processId }, { sort: { at: 1 } }),
    /** The answer that now holds for a step (of one organisation), or null when nobody answered it. */
    async latestAnswer(given: {
      processId: string;
      step: string;
      organisation?: string;
    }): Promise<Answer | null> {
      const { processId, step, organisation } = given;
      const done = await tasks.find({
        processId,
        step,
        status: 'done',
        ...(organisation === undefined ? {} : { organisation }),
      });
      const latest = done.toSorted((a, b) => b.task.round - a.task.round)[0];
      return latest?.task.status === 'done' ? answers.byId(latest.task.answerId) : null;
    },
  };
}
