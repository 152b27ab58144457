import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDateShort, formatWorkingDays } from '../../../domain/time/dutch-dates';
import { workingDaysBetween } from '../../../domain/time/working-days';
import type { Phase } from '../../../workflows/engine/definition';
import { endOf, forecast } from '../../../workflows/engine/forecast';
import type { Instant, ProcessState, TaskState } from '../../../workflows/engine/state';
import { phaseOf } from '../../../workflows/engine/steps';
import { dayInWords } from '../../tasks/words/day';
import { workingDaysLate } from '../../tasks/words/due';

/** One phase of one cycle on the board: a sign and a few characters, and the same in full for who cannot see it. */
export type BoardCell = {
  phase: string;
  state: 'done' | 'busy' | 'late' | 'planned' | 'off';
  short: string;
  label: string;
};

/** How a phase stands in a cycle at `now`. */
export function cellOf(phase: Phase, given: { state: ProcessState; now: Instant }): BoardCell {
  const { state } = given;
  const tasks = state.tasks.filter((task) => phaseOf(state.definition, task.step).key === phase.key);
  const open = tasks.filter(({ status }) => status === 'open');
  const cell = open.length > 0 ? openCell(tasks, given) : restingCell(phase, { ...given, tasks });
  return { phase: phase.key, ...cell };
}

function openCell(
  tasks: readonly TaskState[],
  { state, now }: { state: ProcessState; now: Instant },
): Omit<BoardCell, 'phase'> {
  const open = tasks.filter(({ status }) => status === 'open');
  const dueAt = Math.min(...open.map((task) => task.dueAt));
  const { calendar } = state;
  if (now > dueAt) {
    const late = workingDaysLate({ dueAt, now, calendar });
    return {
      state: 'late',
      short: late > 0 ? formatWorkingDays(late) : 'te laat',
      label: `te laat${late > 0 ? `, ${formatWorkingDays(late)}` : ''}`,
    };
  }
  const round = Math.max(...open.map((task) => task.round));
  const same = tasks.filter((task) => task.step === open[0]?.step && task.round === round);
  if (same.length > 1) {
    const done = same.length - open.length;
    return {
      state: 'busy',
      short: `${done} van ${same.length}`,
      label: `loopt, ${done} van ${same.length} klaar, uiterlijk ${dayInWords(dueAt, now)}`,
    };
  }
  const left = workingDaysBetween(toAmsterdamDate(now), toAmsterdamDate(dueAt), calendar);
  return {
    state: 'busy',
    short: left > 0 ? `nog ${formatWorkingDays(left)}` : 'vandaag',
    label: `loopt, uiterlijk ${dayInWords(dueAt, now)}`,
  };
}

function restingCell(
  phase: Phase,
  { state, now, tasks }: { state: ProcessState; now: Instant; tasks: readonly TaskState[] },
): Omit<BoardCell, 'phase'> {
  const done = tasks.flatMap((task) =>
    task.status === 'done' || task.status === 'concluded' ? [endOf(task)] : [],
  );
  const reached = done.length > 0 && !isAgain(phase, state);
  if (reached) {
    const at = Math.max(...done);
    return { state: 'done', short: formatDateShort(at), label: `klaar op ${dayInWords(at, now)}` };
  }
  if (state.closed) return { state: 'off', short: 'vervalt', label: 'niet meer nodig' };
  const due = forecast(state, now).findLast((item) => item.phase === phase.key)?.due ?? null;
  return due === null
    ? { state: 'planned', short: 'later', label: 'nog niet begonnen' }
    : { state: 'planned', short: formatDateShort(due), label: `gepland, uiterlijk ${dayInWords(due, now)}` };
}

/** The phase lies behind the one that is being done now: it was done before, and comes again. */
function isAgain(phase: Phase, { definition, step }: ProcessState): boolean {
  if (step === null) return false;
  const order = definition.phases.map(({ key }) => key);
  return order.indexOf(phase.key) > order.indexOf(phaseOf(definition, step).key);
}
