import type { Answer } from '../../../store/types';
import type { ProcessEvent } from '../../../workflows/engine/effects';
import { sentBackBy } from '../../../workflows/engine/sent-back';
import type { ProcessState, TaskState } from '../../../workflows/engine/state';
import { storedText } from '../prefill/stored';
import { dayInWords } from './day';
import { actorInWords, type Names } from './names';

/** Who wants something different, since when, and what. */
export type SentBackWords = { head: string; remark: string };

/** 'Teruggestuurd door Yasmin El Idrissi op woensdag 3 februari', and why as it was written; null for new work. */
export function sentBackInWords(given: {
  state: ProcessState;
  task: TaskState;
  events: readonly ProcessEvent[];
  /** Answers of this process; the one that sent it back must be among them. */
  answers: readonly Pick<Answer, '_id' | 'data'>[];
  names: Names;
  now: number;
}): SentBackWords | null {
  const sentBack = sentBackBy(given);
  if (!sentBack) return null;
  const answer = given.answers.find(({ _id }) => _id === sentBack.answerId);
  const written = (field: string): string => (answer ? storedText(answer.data, field) : '');
  const word = sentBack.how === 'by-hand' ? 'Teruggezet' : 'Teruggestuurd';
  return {
    head: `${word} door ${actorInWords(sentBack.by, given.names)} op ${dayInWords(sentBack.at, given.now)}`,
    remark: written('remarks') || written('reason'),
  };
}
