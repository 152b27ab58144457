import { checkRepair, isRepeatedRepair } from './check-repair';
import type { Command, Refusal } from './command';
import { countingNow } from './hold';
import { LAST_MOMENT } from './moments';
import type { Instant, ProcessState, TaskState } from './state';
import { indexOfStep, stepsOf, taskStepOf } from './steps';
import { tick } from './tick';

/** Commands that carry a process on in its course; the others repair it. */
const COURSE: ReadonlySet<Command['kind']> = new Set(['complete', 'claim', 'move-moment', 'cancel']);

type Complete = Extract<Command, { kind: 'complete' }>;

/** Why this command cannot be carried out now, or null when it can. Never throws. */
export function check(state: ProcessState, command: Command, now: Instant): Refusal | null {
  if (isRepeat(state, command)) return null;
  if (state.closed) return { code: 'process-closed' };
  if (!seesWhatIsDue(state, command, now)) return checkNow(state, command, now);
  const settled = tick(state, now).state;
  return settled.closed ? { code: 'process-closed' } : checkNow(settled, command, now);
}

/** Whoever repairs a process, or meets one whose rest is over, acts on how it stands once all that is due was done. */
export function seesWhatIsDue({ held }: ProcessState, { kind }: Command, now: Instant): boolean {
  return !COURSE.has(kind) || (held !== undefined && held.until <= now);
}

function checkNow(state: ProcessState, command: Command, now: Instant): Refusal | null {
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
    default:
      return checkRepair(state, command, now);
  }
}

/** Whether this was carried out before: the same answer, an own task, a moment where it is. It changes nothing. */
export function isRepeat(state: ProcessState, command: Command): boolean {
  switch (command.kind) {
    case 'complete': {
      const task = state.tasks.find(({ id }) => id === command.taskId);
      if (task?.status === 'done') return task.answerId === command.answerId;
      return task?.before?.answerId === command.answerId || !!task?.replaced?.includes(command.answerId);
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
    default:
      return isRepeatedRepair(state, command);
  }
}

function checkComplete(state: ProcessState, command: Complete, now: Instant): Refusal | null {
  const task = state.tasks.find(({ id }) => id === command.taskId);
  if (!task) return { code: 'task-unknown' };
  const step = taskStepOf(state.definition, task.step);
  // What was said by phone can be written down afterwards, where it leads nowhere else.
  const afterwards = command.onBehalf === true && 'each' in step.assign;
  if (task.status === 'concluded' && !afterwards) return refuseLate(state, task, now);
  if (task.status === 'withdrawn') return { code: 'process-closed' };
  const notYours = refuseStranger(task, command);
  if (notYours) return notYours;
  if (task.status === 'skipped' && !afterwards) return { code: 'task-done', by: task.by, at: task.doneAt };
  if (task.status === 'done') {
    const sawIt = command.supersedes === task.answerId;
    if (!step.amendable || !sawIt) return { code: 'task-done', by: task.by, at: task.doneAt };
  }
  const late = afterwards ? null : refuseLate(state, task, now);
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
  const over = task.status === 'concluded' || (final && countingNow(state, now) >= task.dueAt);
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
  if (task.status === 'done' || task.status === 'skipped') {
    return { code: 'task-done', by: task.by, at: task.doneAt };
  }
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
    if (command.onBehalf && command.by.kind === 'person') return null;
    return assignee.organisation === command.by.organisation
      ? null
      : { code: 'task-not-yours', person: null };
  }
  // Who may act for whom is the api's to say; here it only has to be said.
  const yours =
    command.by.kind === 'person' && [command.by.person, command.deputyFor].includes(assignee.person);
  return yours ? null : { code: 'task-not-yours', person: assignee.person };
}
