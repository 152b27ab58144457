import { advance, endWithoutAnswer } from './advance';
import { resume } from './hold';
import { climb } from './ladder';
import { comesTo } from './rungs';
import type { Instant, OpenTask, ProcessState } from './state';
import { taskStepOf } from './steps';
import { rungAt } from './terms';
import { addEvent, beginTurn, type Decision, type DueRungs, endTurn, putTask, type Turn } from './turn';

/** The next instant at which something happens by itself, or null while only people can move it on. */
export function nextDue(state: ProcessState): Instant | null {
  if (state.held) return state.held.until;
  const instants = openTasks(state).flatMap((task) => rungsAhead(state, task).map(({ at }) => at));
  return instants.length === 0 ? null : Math.min(...instants);
}

/**
 * Deals with every rung that is due at `now`. However late the wake, each task gives at most one reminder,
 * and a task that concludes gives none. A process on hold only wakes at the end of it.
 */
export function tick(state: ProcessState, now: Instant): Decision {
  const turn = beginTurn(state, now);
  settle(turn);
  return endTurn(state, turn);
}

/** Deals within a decision with what is due by now. */
export function settle(turn: Turn): void {
  const { held } = turn.state;
  if (held && held.until > turn.now) return;
  if (held) resume(turn, { at: held.until, answerId: null, by: null });
  // Each round fires rungs that cannot fire again, or concludes a step and opens a later one: it ends.
  for (let due = dueTasks(turn); due.length > 0; due = dueTasks(turn)) {
    for (const item of due) fire(turn, item);
    advance(turn);
  }
}

function dueTasks(turn: Turn): DueRungs[] {
  const { state, now } = turn;
  return openTasks(state)
    .map((task) => ({
      task,
      step: taskStepOf(state.definition, task.step),
      rungs: rungsAhead(state, task).filter(({ at }) => at <= now),
    }))
    .filter(({ rungs }) => rungs.length > 0);
}

function fire(turn: Turn, due: DueRungs): void {
  const { task, step, rungs } = due;
  const fired = [...task.fired, ...rungs.map(({ index }) => index)].sort((a, b) => a - b);
  for (const { index } of rungs) {
    const rung = step.ladder[index];
    if (rung?.do !== 'conclude') continue;
    const ended = endWithoutAnswer(
      { ...task, fired },
      { status: 'concluded', outcome: rung.outcome, now: turn.now },
    );
    putTask(turn, ended);
    // An answer from before it was opened again holds: nothing is concluded then.
    if (ended.status !== 'concluded') return;
    addEvent(turn, { by: null, event: { kind: 'task-concluded', taskId: task.id, outcome: rung.outcome } });
    return;
  }
  putTask(turn, { ...task, fired });
  climb(turn, { ...due, task: { ...task, fired } });
}

/** The rungs of an open task that still come, in the order of its ladder. */
export function rungsAhead(
  state: Pick<ProcessState, 'definition' | 'calendar'>,
  task: OpenTask,
): { index: number; at: Instant }[] {
  const step = taskStepOf(state.definition, task.step);
  return step.ladder.flatMap((rung, index) =>
    task.fired.includes(index) || !comesTo(task, rung)
      ? []
      : [{ index, at: rungAt(rung, { dueAt: task.dueAt, calendar: state.calendar }) }],
  );
}

function openTasks(state: ProcessState): OpenTask[] {
  return state.tasks.filter((task) => task.status === 'open');
}
