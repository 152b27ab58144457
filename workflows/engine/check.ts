import type { Command, Refusal } from './command';
import type { Instant, ProcessState, TaskState } from './state';
import { indexOfStep, stepsOf, taskStepOf } from './steps';

/** Terms count up to some months from a moment, and the calendar of `domain/time` ends with the year 9999. */
const LAST_MOMENT: Instant = Date.UTC(9990, 0, 1);

type Complete = Extract<Command, { kind: 'complete' }>;

/** Why this command cannot be carried out now, or null when it can. Never throws. */
export function check(state: ProcessState, command: Command, now: Instant): Refusal | null {
  if (isRepeat(state, command)) return null;
  if (state.closed) return { code: 'process-closed' };
  switch (command.kind) {
    case 'complete':
      return checkComplete(state, command, now);
    case 'claim':
      return checkClaim(state, command, now);
    case 'move-moment':
      return checkMove(state, command, now);
    case 'cancel':
      return indexOfStep(state.definition, state.step) <= lastCancellable(state)
        ? null
        : { code: 'moment-past' };
  }
}

/** Whether this was carried out before: the same answer, an own task, a moment where it is. It changes nothing. */
export function isRepeat(state: ProcessState, command: Command): boolean {
  switch (command.kind) {
    case 'complete': {
      const task = state.tasks.find(({ id }) => id === command.taskId);
      return task?.status === 'done' && task.answerId === command.answerId;
    }
    case 'claim': {
      const task = state.tasks.find(({ id }) => id === command.taskId);
      if (task?.status !== 'open' || task.assignee.kind !== 'person') return false;
      return command.by.kind === 'person' && command.by.person === task.assignee.person;
    }
    case 'move-moment':
      return state.closed === null && state.moments[command.moment] === command.to;
    case 'cancel':
      return false;
  }
}

function checkComplete(state: ProcessState, command: Complete, now: Instant): Refusal | null {
  const task = state.tasks.find(({ id }) => id === command.taskId);
  if (!task) return { code: 'task-unknown' };
  const step = taskStepOf(state.definition, task.step);
  if (task.status === 'concluded') return refuseLate(state, task, now);
  if (task.status === 'withdrawn') return { code: 'process-closed' };
  const notYours = refuseStranger(task, command);
  if (notYours) return notYours;
  if (task.status === 'done') {
    const sawIt = command.supersedes === task.answerId;
    if (!step.amendable || !sawIt) return { code: 'task-done', by: task.by, at: task.doneAt };
  }
  const late = refuseLate(state, task, now);
  if (late) return late;
  if (!Object.hasOwn(step.outcomes, command.outcome)) return { code: 'outcome-unknown' };
  const { sets } = step;
  if (!sets || (sets.when !== undefined && sets.when !== command.outcome)) return null;
  return refuseMoment(command.moments?.[sets.moment], now);
}

/**
 * An answer is no longer changed after due. A first one still comes, unless silence counts: then from due on, also
 * while the workflow has not woken yet.
 */
function refuseLate(state: ProcessState, task: TaskState, now: Instant): Refusal | null {
  const { ladder } = taskStepOf(state.definition, task.step);
  const final = task.status === 'done' || ladder.some((rung) => rung.do === 'conclude');
  const over = task.status === 'concluded' || (final && now >= task.dueAt);
  return over ? { code: 'too-late', dueAt: task.dueAt } : null;
}

/** What days can be counted from; anything else would make the carrying out throw. */
function refuseMoment(moment: Instant | undefined, now: Instant): Refusal | null {
  if (moment === undefined || !Number.isInteger(moment) || moment > LAST_MOMENT) {
    return { code: 'moment-missing' };
  }
  return moment > now ? null : { code: 'moment-past' };
}

function checkClaim(
  state: ProcessState,
  command: Extract<Command, { kind: 'claim' }>,
  now: Instant,
): Refusal | null {
  const task = state.tasks.find(({ id }) => id === command.taskId);
  if (!task) return { code: 'task-unknown' };
  if (task.status === 'done') return { code: 'task-done', by: task.by, at: task.doneAt };
  if (task.status === 'withdrawn') return { code: 'process-closed' };
  const mayBeTaken = task.assignee.kind === 'person' && command.by.kind === 'person';
  return mayBeTaken ? refuseLate(state, task, now) : { code: 'task-not-yours', person: null };
}

function checkMove(
  state: ProcessState,
  command: Extract<Command, { kind: 'move-moment' }>,
  now: Instant,
): Refusal | null {
  if (!Object.hasOwn(state.moments, command.moment)) return { code: 'moment-unknown' };
  const lastSetter = stepsOf(state.definition).findLastIndex(
    ({ step }) => step.kind === 'task' && step.sets?.moment === command.moment,
  );
  if (indexOfStep(state.definition, state.step) > lastSetter) return { code: 'moment-past' };
  return refuseMoment(command.to, now);
}

function lastCancellable(state: ProcessState): number {
  return stepsOf(state.definition).findLastIndex(
    ({ step }) =>
      step.kind === 'task' &&
      Object.values(step.outcomes).some((lead) => 'close' in lead && lead.close === 'cancelled'),
  );
}

function refuseStranger(task: TaskState, command: Complete): Refusal | null {
  const { assignee } = task;
  if (assignee.kind === 'organisation') {
    return assignee.organisation === command.by.organisation
      ? null
      : { code: 'task-not-yours', person: null };
  }
  const yours = command.by.kind === 'person' && command.by.person === assignee.person;
  return yours ? null : { code: 'task-not-yours', person: assignee.person };
}
