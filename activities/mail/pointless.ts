import type { AnyNoticeKind, Notice, ProcessView, TaskView } from '../../store/types';
import type { Rung } from '../../workflows/engine/definition';
import type { Actor, Instant } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { isOwn } from './own';

/** What must be known of a notice's surroundings to say whether it still makes sense. */
export type Surroundings = {
  tasks: ReadonlyMap<string, TaskView>;
  processes: ReadonlyMap<string, Pick<ProcessView, 'status' | 'state'>>;
  /** Tasks of which a reminder now would only repeat a recent mail. */
  repeated?: ReadonlySet<string>;
  now: Instant;
};

/** Words about a conversation that nobody needs once it is cancelled. */
const BEFORE_IT_TAKES_PLACE: readonly AnyNoticeKind[] = [
  'conversation-planned',
  'moment-moved',
  'agenda-released',
];

/** Whether nobody needs to hear this any more: it was done, settled or overtaken since. */
export function isPointless(notice: Notice, given: Surroundings): boolean {
  const { kind } = notice;
  const about = aboutOf(notice, given);
  const { task, process } = about;
  switch (kind) {
    case 'reminder':
      return !mustBeDone(about) || (task !== undefined && given.repeated?.has(task._id) === true);
    case 'task-opened':
    case 'nudge':
      return !mustBeDone(about);
    case 'extended':
      return !mustBeDone(about) || !endsAfter(about, given.now);
    case 'late':
      return !standsOpen(about) || endsAfter(about, given.now);
    case 'waiting':
      // Whoever may change what he gave has given something.
      return !standsOpen(about) || !hasClimbedTo(about, 'inform') || task?.task.before !== undefined;
    case 'escalated':
      return !standsOpen(about) || !hasClimbedTo(about, 'escalate');
    case 'reassigned':
      return task?.status !== 'open' || isOwn(notice, task);
    case 'amended':
      return task !== undefined && isDoer(notice, task);
    case 'held':
      return process?.state.held === undefined || isBy(notice, process.state.held.by);
    case 'resumed':
      return process?.status !== 'open' || process.state.held !== undefined;
    case 'sent-back':
      return process?.status !== 'open';
    default:
      return BEFORE_IT_TAKES_PLACE.includes(kind) && isCalledOff(about);
  }
}

type About = {
  notice: Notice;
  task: TaskView | undefined;
  process: Pick<ProcessView, 'status' | 'state'> | undefined;
};

function aboutOf(notice: Notice, { tasks, processes }: Surroundings): About {
  const { taskId, processId } = notice;
  return {
    notice,
    task: taskId === null ? undefined : tasks.get(taskId),
    process: processId === null ? undefined : processes.get(processId),
  };
}

/** A task that is open and that nothing holds up. While a process rests nobody is asked; what comes after says it all. */
function standsOpen({ task, process }: About): boolean {
  return task?.status === 'open' && process?.state.held === undefined;
}

/** The same, for whoever must do it. */
function mustBeDone(about: About): boolean {
  const { notice, task } = about;
  return standsOpen(about) && task !== undefined && (task.person === null || isOwn(notice, task));
}

function endsAfter({ task }: About, now: Instant): boolean {
  return task !== undefined && task.dueAt > now;
}

/** Whether the ladder of the task got so far: with a later deadline it has not any more. */
function hasClimbedTo({ task, process }: About, to: Rung['do']): boolean {
  if (!task || !process) return true;
  const { ladder } = taskStepOf(process.state.definition, task.step);
  return task.task.fired.some((index) => ladder[index]?.do === to);
}

/** Whoever wrote an answer knows it. */
function isDoer(notice: Notice, { task }: TaskView): boolean {
  return task.status === 'done' && isBy(notice, task.by);
}

function isBy({ person, meantFor = person }: Notice, by: Actor): boolean {
  return by.kind === 'person' && by.person === meantFor;
}

function isCalledOff({ process }: About): boolean {
  return process?.status === 'cancelled' || process?.status === 'withdrawn';
}
