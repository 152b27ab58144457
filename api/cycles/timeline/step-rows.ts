import { formatDateShort, formatWorkingDays } from '../../../domain/time/dutch-dates';
import { type ForecastStep, forecast } from '../../../workflows/engine/forecast';
import type { Assignee, Instant, ProcessState } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import { workingDaysLate } from '../../tasks/words/due';
import type { Names } from '../../tasks/words/names';
import { roleInWords } from '../../tasks/words/role';

/** One line of the table that says the same as the drawn time line. */
export type StepRow = {
  key: string;
  phase: string;
  title: string;
  who: string;
  due: string;
  state: 'done' | 'busy' | 'late' | 'planned';
  /** 'klaar op ma 4 jan', '3 werkdagen te laat', 'gepland'. */
  stateWords: string;
};

/** Every step of a process in order, done, open and coming, in words. */
export function stepRows(given: { state: ProcessState; names: Names; now: Instant }): StepRow[] {
  const { state, now } = given;
  const phases = new Map(state.definition.phases.map(({ key, title }) => [key, title]));
  return forecast(state, now).map((item) => {
    const again = item.kind === 'task' && item.round > 1 ? ` (${item.round}e keer)` : '';
    return {
      key: item.beside ?? `${item.step}#${item.round}`,
      phase: phases.get(item.phase) ?? 'Extra',
      title: `${item.title}${again}`,
      who: whoDoes(item, given),
      due: item.due === null ? 'volgt na het plannen' : formatDateShort(item.due),
      ...stateOf(item, given),
    };
  });
}

function whoDoes(item: ForecastStep, { state, names }: { state: ProcessState; names: Names }): string {
  if (item.kind === 'automatic') return 'vanzelf';
  const beside = state.tasks.find(({ id }) => id === item.beside);
  if (beside) return namesOf(beside.assignee, names);
  const { assign } = taskStepOf(state.definition, item.step);
  if ('each' in assign) return `${state.municipalities.length} gemeenten`;
  if ('provider' in assign) return names.organisation(state.subject.provider);
  const task = state.tasks.find(({ step, round }) => step === item.step && round === item.round);
  const person = task?.assignee.kind === 'person' ? task.assignee.person : state.people[assign.role];
  const name = names.person(person);
  return person === state.people[assign.role] ? `${name}, ${roleInWords(assign.role).slice(3)}` : name;
}

function namesOf(assignee: Assignee, names: Names): string {
  return assignee.kind === 'person' ? names.person(assignee.person) : names.party(assignee.organisation);
}

function stateOf(
  item: ForecastStep,
  { state, now }: { state: ProcessState; now: Instant },
): Pick<StepRow, 'state' | 'stateWords'> {
  if (item.status === 'planned') return { state: 'planned', stateWords: 'gepland' };
  if (item.doneAt !== null) {
    return { state: 'done', stateWords: `klaar op ${formatDateShort(item.doneAt)}` };
  }
  const { step, round, beside } = item;
  const tasks = state.tasks.filter((task) =>
    beside === null ? task.step === step && task.round === round : task.id === beside,
  );
  const done = tasks.filter(({ status }) => status !== 'open').length;
  const progress = tasks.length > 1 ? `, ${done} van ${tasks.length} klaar` : '';
  if (item.due !== null && now > item.due) {
    const late = workingDaysLate({ dueAt: item.due, now, calendar: state.calendar });
    return {
      state: 'late',
      stateWords: `te laat${late > 0 ? `, ${formatWorkingDays(late)}` : ''}${progress}`,
    };
  }
  return { state: 'busy', stateWords: `loopt${progress}` };
}
