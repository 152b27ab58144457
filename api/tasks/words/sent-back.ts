import type { Answer } from '../../../store/types';
import type { DoneTask, ProcessState, TaskState } from '../../../workflows/engine/state';
import { indexOfStep, taskStepOf } from '../../../workflows/engine/steps';
import { storedText } from '../prefill/stored';
import { dayInWords } from './day';
import { actorInWords, type Names } from './names';

/** Why a task is there once more: a later task whose outcome leads back to it; null when nobody sent it back. */
export function sentBackBy(state: ProcessState, task: TaskState): DoneTask | null {
  const { definition, tasks } = state;
  const place = indexOfStep(definition, task.step);
  for (const done of tasks) {
    if (done.status !== 'done' || done.doneAt !== task.openedAt) continue;
    if (indexOfStep(definition, done.step) <= place) continue;
    const lead = taskStepOf(definition, done.step).outcomes[done.outcome];
    if (lead && 'goTo' in lead && lead.goTo === task.step) return done;
  }
  return null;
}

/** Who wants something different, since when, and what. */
export type SentBack = { head: string; remark: string };

/** The same for people: 'Teruggestuurd door Yasmin El Idrissi op woensdag 3 februari', and the remark as it was written. */
export function sentBackInWords(given: {
  state: ProcessState;
  task: TaskState;
  /** Answers of this process; the one that sent it back must be among them. */
  answers: readonly Pick<Answer, '_id' | 'data'>[];
  names: Names;
  now: number;
}): SentBack | null {
  const by = sentBackBy(given.state, given.task);
  if (!by) return null;
  const answer = given.answers.find(({ _id }) => _id === by.answerId);
  return {
    head: `Teruggestuurd door ${actorInWords(by.by, given.names)} op ${dayInWords(by.doneAt, given.now)}`,
    remark: answer ? storedText(answer.data, 'remarks') : '',
  };
}
