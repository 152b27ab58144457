import type { Command, Refusal } from './command';
import type { Instant, ProcessState, TaskState } from './state';
import { indexOfStep, stepsOf, taskStepOf } from './steps';

type Complete = Extract<Command, { kind: 'complete' }>;

/** Why this command cannot be carried out now, or null when it can. Never throws. */
export function check(state: ProcessState, command: Command, now: Instant): Refusal | null {
  if (isRepeat(state, command)) return null;
  if (state.closed) return { code: 'process-closed' };
  switch (command.kind) {
    case 'complete':
      return checkComplete(state, command, now);
    case 'claim':
      return checkClaim(state, command);
    case 'move-moment':
      return checkMove(state, command, now);
    case 'cancel':
      return indexOfStep(state.definition, state.step) <= lastCancellable(state)
        ? null
        : { code: 'moment-past' };
  }
}

/** Whether this very answer was taken before: a repeat is welcome and changes nothing. */
export function isRepeat(state: ProcessState, command: Command): boolean {
  if (command.kind !== 'complete') return false;
  const task = state.tasks.find(({ id }) => id === command.taskId);
  return task?.status === 'done' && task.answerId === command.answerId;
}

function checkComplete(state: ProcessState, command: Complete, now: Instant): Refusal | null {
  const task = state.tasks.find(({ id }) => id === command.taskId);
  if (!task) return { code: 'task-unknown' };
  const step = taskStepOf(state.definition, task.step);
  if (task.status === 'concluded') return { code: 'too-late', dueAt: task.dueAt };
  if (task.status === 'withdrawn') return { code: 'process-closed' };
  const notYours = refuseStranger(task, command);
  if (notYours) return notYours;
  if (task.status === 'done') {
    const sawIt = command.supersedes === task.answerId;
    if (!step.amendable || !sawIt) return { code: 'task-done', by: task.by, at: task.doneAt };
  }
  if (step.amendable && now > task.dueAt) return { code: 'too-late', dueAt: task.dueAt };
  if (!(command.outcome in step.outcomes)) return { code: 'outcome-unknown' };
  const { sets } = step;
  if (!sets || (sets.when !== undefined && sets.when !== command.outcome)) return null;
  const moment = command.moments?.[sets.moment];
  if (moment === undefined) return { code: 'moment-missing' };
  return moment > now ? null : { code: 'moment-past' };
}

function checkClaim(state: ProcessState, command: Extract<Command, { kind: 'claim' }>): Refusal | null {
  const task = state.tasks.find(({ id }) => id === command.taskId);
  if (!task) return { code: 'task-unknown' };
  if (task.status === 'done') return { code: 'task-done', by: task.by, at: task.doneAt };
  if (task.status !== 'open') return { code: 'process-closed' };
  const mayBeTaken = task.assignee.kind === 'person' && command.by.kind === 'person';
  return mayBeTaken ? null : { code: 'task-not-yours', person: null };
}

function checkMove(
  state: ProcessState,
  command: Extract<Command, { kind: 'move-moment' }>,
  now: Instant,
): Refusal | null {
  if (state.moments[command.moment] === undefined) return { code: 'moment-unknown' };
  const lastSetter = stepsOf(state.definition).findLastIndex(
    ({ step }) => step.kind === 'task' && step.sets?.moment === command.moment,
  );
  if (indexOfStep(state.definition, state.step) > lastSetter) return { code: 'moment-past' };
  return command.to > now ? null : { code: 'moment-past' };
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
