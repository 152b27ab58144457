import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { usualOutcome } from './advance';
import type { Refusal, RepairCommand } from './command';
import { LAST_MOMENT } from './moments';
import type { Instant, OpenTask, ProcessState, TaskState } from './state';
import { EXTRA, indexOfStep, stepsOf, taskStepOf } from './steps';

type Repair<K extends RepairCommand['kind']> = Extract<RepairCommand, { kind: K }>;

/** Why a process that is open cannot be repaired this way now, or null when it can. Never throws. */
export function checkRepair(state: ProcessState, command: RepairCommand, now: Instant): Refusal | null {
  switch (command.kind) {
    case 'reassign':
      return onOpenTask(state, command.taskId, (task) => refuseReassign(task, command));
    case 'release':
      return onOpenTask(state, command.taskId, refuseRelease);
    case 'extend':
      return onOpenTask(state, command.taskId, () => refuseDate(command.dueAt, now));
    case 'skip':
      return onOpenTask(state, command.taskId, (task) => refuseSkip(state, task));
    case 'nudge':
      return onOpenTask(state, command.taskId, (task) => refuseNudge(task, now));
    case 'hold':
      return state.held ? { code: 'on-hold', until: state.held.until } : refuseDate(command.until, now);
    case 'resume':
      return state.held ? null : { code: 'not-on-hold' };
    case 'send-back':
      return refuseSendBack(state, command);
    case 'reopen':
      return refuseReopen(state, command, now);
    case 'add-task':
      return refuseDate(command.dueAt, now);
    case 'replace-person':
      return command.from === command.to ? { code: 'same-person' } : null;
    case 'withdraw':
    case 'remark':
      return null;
  }
}

/** Whether this was carried out before: then it is accepted and changes nothing. */
export function isRepeatedRepair(state: ProcessState, command: RepairCommand): boolean {
  if ('answerId' in command && command.answerId !== null && state.repaired?.includes(command.answerId)) {
    return true;
  }
  switch (command.kind) {
    case 'reassign':
      return isWith(openTask(state, command.taskId), command.to);
    case 'release': {
      const { assignee } = openTask(state, command.taskId) ?? {};
      return assignee?.kind === 'person' && state.people[assignee.role] === assignee.person;
    }
    case 'replace-person':
      return !state.closed && command.from !== command.to && !isInvolved(state, command.from);
    default:
      return false;
  }
}

function isWith(task: OpenTask | undefined, to: Repair<'reassign'>['to']): boolean {
  if (task?.assignee.kind === 'person') return 'person' in to && to.person === task.assignee.person;
  return task !== undefined && 'contact' in to && to.contact === task.assignee.contact;
}

function openTask({ tasks }: ProcessState, taskId: string): OpenTask | undefined {
  const task = tasks.find(({ id }) => id === taskId);
  return task?.status === 'open' ? task : undefined;
}

function isInvolved({ people, tasks }: ProcessState, person: string): boolean {
  const inRole = Object.values(people).includes(person);
  return (
    inRole ||
    tasks.some(({ status, assignee }) => {
      return status === 'open' && assignee.kind === 'person' && assignee.person === person;
    })
  );
}

function onOpenTask(
  state: ProcessState,
  taskId: string,
  refuse: (task: OpenTask) => Refusal | null,
): Refusal | null {
  const task = state.tasks.find(({ id }) => id === taskId);
  if (!task) return { code: 'task-unknown' };
  if (task.status === 'open') return refuse(task);
  return refuseEnded(task);
}

function refuseEnded(task: Exclude<TaskState, OpenTask>): Refusal {
  if (task.status === 'withdrawn') return { code: 'process-closed' };
  const by = task.status === 'concluded' ? null : task.by;
  return { code: 'task-done', by, at: task.doneAt };
}

function refuseReassign({ assignee }: OpenTask, { to }: Repair<'reassign'>): Refusal | null {
  if (assignee.kind === 'person') {
    return 'person' in to ? null : { code: 'task-not-yours', person: assignee.person };
  }
  return 'contact' in to ? null : { code: 'task-not-yours', person: null };
}

function refuseRelease({ assignee }: OpenTask): Refusal | null {
  return assignee.kind === 'person' ? null : { code: 'task-not-yours', person: null };
}

function refuseSkip({ definition }: ProcessState, task: OpenTask): Refusal | null {
  return usualOutcome(taskStepOf(definition, task.step)) === undefined ? { code: 'not-skippable' } : null;
}

/** Once a day is a help; more is pestering. */
function refuseNudge({ nudgedAt }: OpenTask, now: Instant): Refusal | null {
  const today = nudgedAt !== undefined && toAmsterdamDate(nudgedAt) === toAmsterdamDate(now);
  return today ? { code: 'nudged-today', at: nudgedAt } : null;
}

function refuseSendBack(
  { definition, step, tasks }: ProcessState,
  { toStep }: Repair<'send-back'>,
): Refusal | null {
  const index = indexOfStep(definition, toStep);
  const known = stepsOf(definition)[index]?.step.kind === 'task';
  const reached = index <= indexOfStep(definition, step) && tasks.some((task) => task.step === toStep);
  return known && reached ? null : { code: 'step-unknown' };
}

function refuseReopen(state: ProcessState, command: Repair<'reopen'>, now: Instant): Refusal | null {
  const task = state.tasks.find(({ id }) => id === command.taskId);
  if (!task) return { code: 'task-unknown' };
  if (task.status === 'open') return { code: 'task-open' };
  const { assign } = taskStepOf(state.definition, task.step);
  // Any other answer led somewhere: there one goes back to the step.
  if (task.status === 'withdrawn' || !('each' in assign || task.step === EXTRA))
    return { code: 'not-reopenable' };
  return refuseDate(command.dueAt, now);
}

/** A deadline that lies ahead, and that days can be counted from. */
function refuseDate(at: Instant, now: Instant): Refusal | null {
  return Number.isInteger(at) && at > now && at <= LAST_MOMENT ? null : { code: 'date-past' };
}
