import { advance, common } from './advance';
import type { TaskStep } from './definition';
import type { Instant, OpenTask, ProcessState } from './state';
import { taskStepOf } from './steps';
import { rungAt } from './terms';
import { addEvent, beginTurn, type Decision, endTurn, notify, putTask, recipientOf, type Turn } from './turn';

type Due = { task: OpenTask; step: TaskStep; rungs: { index: number; at: Instant }[] };

/** The next instant at which something happens by itself, or null while only people can move it on. */
export function nextDue(state: ProcessState): Instant | null {
  const instants = openTasks(state).flatMap((task) => unfired(state, task).map(({ at }) => at));
  return instants.length === 0 ? null : Math.min(...instants);
}

/**
 * Deals with every rung that is due at `now`. However late the wake, each task gives at most one reminder,
 * and a task that concludes gives none.
 */
export function tick(state: ProcessState, now: Instant): Decision {
  const turn = beginTurn(state, now);
  // Each round fires rungs that cannot fire again, or concludes a step and opens a later one: it ends.
  for (let due = dueTasks(turn); due.length > 0; due = dueTasks(turn)) {
    for (const item of due) fire(turn, item);
    advance(turn);
  }
  return endTurn(state, turn);
}

function dueTasks(turn: Turn): Due[] {
  const { state, now } = turn;
  return openTasks(state)
    .map((task) => ({
      task,
      step: taskStepOf(state.definition, task.step),
      rungs: unfired(state, task).filter(({ at }) => at <= now),
    }))
    .filter(({ rungs }) => rungs.length > 0);
}

function fire(turn: Turn, { task, step, rungs }: Due): void {
  const fired = [...task.fired, ...rungs.map(({ index }) => index)].sort((a, b) => a - b);
  for (const { index } of rungs) {
    const rung = step.ladder[index];
    if (rung?.do !== 'conclude') continue;
    const { outcome } = rung;
    putTask(turn, { ...common(task), fired, status: 'concluded', outcome, doneAt: turn.now });
    addEvent(turn, { by: null, event: { kind: 'task-concluded', taskId: task.id, outcome } });
    return;
  }
  putTask(turn, { ...task, fired });
  remindOnce(turn, { task, step, rungs });
  inform(turn, { task, step, rungs });
}

function remindOnce(turn: Turn, { task, step, rungs }: Due): void {
  const last = rungs.findLast(({ index }) => step.ladder[index]?.do === 'remind');
  if (!last) return;
  addEvent(turn, { by: null, event: { kind: 'reminded', taskId: task.id, rung: last.index } });
  const notice = turn.now > task.dueAt ? 'late' : 'reminder';
  notify(turn, { notice, to: recipientOf(task.assignee), taskId: task.id });
}

function inform(turn: Turn, { task, step, rungs }: Due): void {
  for (const { index } of rungs) {
    const rung = step.ladder[index];
    if (rung?.do !== 'inform') continue;
    const { role } = rung;
    addEvent(turn, { by: null, event: { kind: 'informed', taskId: task.id, rung: index, role } });
    notify(turn, { notice: 'late', to: { role }, taskId: task.id });
  }
}

function unfired(state: ProcessState, task: OpenTask): { index: number; at: Instant }[] {
  const step = taskStepOf(state.definition, task.step);
  return step.ladder
    .map((rung, index) => ({ index, at: rungAt(rung, { dueAt: task.dueAt, calendar: state.calendar }) }))
    .filter(({ index }) => !task.fired.includes(index));
}

function openTasks(state: ProcessState): OpenTask[] {
  return state.tasks.filter((task) => task.status === 'open');
}
