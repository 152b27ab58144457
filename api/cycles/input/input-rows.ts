import { formatDateShort } from '../../../domain/time/dutch-dates';
import type { Answer } from '../../../store/types';
import type { ProcessState, TaskState } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import { toldByPhone } from '../../behalf/told-by-phone';
import { paths } from '../../paths';
import type { Names } from '../../tasks/words/names';

/** What one municipality said about this provider, for the team. */
export type InputRow = {
  municipality: string;
  name: string;
  state: 'input' | 'nothing' | 'silent' | 'open' | 'off';
  stateWords: string;
  /** Who answered by function ('door beleidsadviseur'), or by phone to whom; empty when nobody did. */
  by: string;
  answer: Answer | null;
  /** The page on which the team sees how it stands, and can help. */
  taskHref: string;
};

/** One row for every municipality, by name; empty before they were asked. */
export function inputRows(given: {
  state: ProcessState;
  answers: readonly Answer[];
  names: Names;
}): InputRow[] {
  const { state, names } = given;
  const answers = new Map(given.answers.map((answer) => [answer._id, answer]));
  return latestOfEach(state)
    .map(({ municipality, task }) => {
      const given = task.status === 'done' ? task : task.before;
      const answer = given ? (answers.get(given.answerId) ?? null) : null;
      return {
        municipality,
        name: names.organisation(municipality),
        by: toldByPhone(answer, names) ?? (answer?.by.functionTitle ? `door ${answer.by.functionTitle}` : ''),
        answer,
        taskHref: paths.task(task.id),
        ...wordsOf(task),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

function latestOfEach(state: ProcessState): { municipality: string; task: TaskState }[] {
  const latest = new Map<string, TaskState>();
  for (const task of state.tasks) {
    const fanOut = 'each' in taskStepOf(state.definition, task.step).assign;
    if (fanOut && task.assignee.kind === 'organisation') latest.set(task.assignee.organisation, task);
  }
  return [...latest].map(([municipality, task]) => ({ municipality, task }));
}

function wordsOf(task: TaskState): Pick<InputRow, 'state' | 'stateWords'> {
  switch (task.status) {
    case 'open':
      if (task.before) {
        return {
          state: 'open',
          stateWords: `${outcomeWord(task.before.outcome)} op ${formatDateShort(task.before.doneAt)}, kan wijzigen tot en met ${formatDateShort(task.dueAt)}`,
        };
      }
      return {
        state: 'open',
        stateWords: `nog niet gereageerd, kan tot en met ${formatDateShort(task.dueAt)}`,
      };
    case 'concluded':
      return { state: 'silent', stateWords: 'niet gereageerd, geldt als geen inbreng' };
    case 'skipped':
      return { state: 'off', stateWords: 'overgeslagen' };
    case 'withdrawn':
      return { state: 'off', stateWords: 'niet meer nodig' };
    case 'done':
      return {
        state: task.outcome === 'input' ? 'input' : 'nothing',
        stateWords: `${outcomeWord(task.outcome)} op ${formatDateShort(task.doneAt)}`,
      };
  }
}

function outcomeWord(outcome: string): string {
  return outcome === 'input' ? 'inbreng gegeven' : 'geen inbreng';
}
