import { close, openStep, withdrawOpen } from './advance';
import type { RepairCommand } from './command';
import { hold, resume } from './hold';
import { remember } from './remember';
import { extend, nudge, reassign, release, reopen, replacePerson, skip } from './repair-task';
import type { TaskState } from './state';
import { EXTRA, indexOfStep, stepOf, taskStepOf } from './steps';
import { rungAt } from './terms';
import { addEvent, notify, putTask, recipientOf, type Turn } from './turn';

type Repair<K extends RepairCommand['kind']> = Extract<RepairCommand, { kind: K }>;

/** Carries out what people do to get a process going again; `check` said that it can be done. */
export function repair(turn: Turn, command: RepairCommand): void {
  carryOut(turn, command);
  if (!('answerId' in command) || command.answerId === null) return;
  turn.state.repaired = remember(turn.state.repaired, command.answerId);
}

function carryOut(turn: Turn, command: RepairCommand): void {
  switch (command.kind) {
    case 'reassign':
      reassign(turn, command);
      break;
    case 'release':
      release(turn, command);
      break;
    case 'extend':
      extend(turn, command);
      break;
    case 'skip':
      skip(turn, command);
      break;
    case 'reopen':
      reopen(turn, command);
      break;
    case 'nudge':
      nudge(turn, command);
      break;
    case 'replace-person':
      replacePerson(turn, command);
      break;
    case 'hold':
      hold(turn, { until: command.until, answerId: command.answerId, by: command.by });
      break;
    case 'resume':
      resume(turn, { at: turn.now, answerId: command.answerId, by: command.by });
      break;
    case 'send-back':
      sendBack(turn, command);
      break;
    case 'add-task':
      addTask(turn, command);
      break;
    case 'withdraw':
      close(turn, { as: 'withdrawn', answerId: command.answerId, by: command.by });
      break;
    case 'remark':
      addEvent(turn, { by: command.by, event: { kind: 'remarked', answerId: command.answerId } });
      break;
  }
}

/** The id of a task that was added by hand. */
function extraTaskId(processId: string, key: string): string {
  return `${processId}:${EXTRA}:${key}`;
}

/** Whoever was busy hears that it is no longer his; whoever must do it again is asked as for the first time. */
function sendBack(turn: Turn, command: Repair<'send-back'>): void {
  const { toStep, answerId, by } = command;
  if (command.answers === 'hold') turn.state.answersHold = true;
  const from = turn.state.step ?? toStep;
  const ends = turn.state.tasks.filter((task) => task.status === 'open' && !stays(turn, { task, command }));
  addEvent(turn, { by, event: { kind: 'sent-back', from, step: toStep, answerId } });
  for (const task of ends) {
    if (task.step === toStep) continue;
    notify(turn, { notice: 'sent-back', to: recipientOf(task.assignee), taskId: task.id });
  }
  withdrawOpen(turn, (task) => ends.includes(task));
  openStep(turn, stepOf(turn.state.definition, toStep));
}

/** A question beside the course is as good as it was; an answer that was opened again is not where it is asked anew. */
function stays(turn: Turn, { task, command }: { task: TaskState; command: Repair<'send-back'> }): boolean {
  if (command.beside !== 'stays' || !task.beside) return false;
  if (task.beside.kind === 'extra') return true;
  const { definition } = turn.state;
  return indexOfStep(definition, task.step) < indexOfStep(definition, command.toStep);
}

function addTask(turn: Turn, { key, assignee, dueAt, answerId, by }: Repair<'add-task'>): void {
  const { id: processId, definition, calendar } = turn.state;
  const id = extraTaskId(processId, key);
  const { ladder } = taskStepOf(definition, EXTRA);
  const fired = ladder.flatMap((rung, index) =>
    rungAt(rung, { dueAt, calendar }) <= turn.now ? [index] : [],
  );
  putTask(turn, {
    ...{ id, step: EXTRA, round: 1, assignee, openedAt: turn.now, dueAt, fired },
    status: 'open',
    beside: { kind: 'extra', question: answerId },
  });
  addEvent(turn, { by, event: { kind: 'task-added', taskId: id, answerId } });
  notify(turn, { notice: 'task-opened', to: recipientOf(assignee), taskId: id });
}
