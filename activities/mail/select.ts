import type { Notice, ProcessView, TaskView } from '../../store/types';

/**
 * Notices about a task that only make sense while it is open, from mild to strong. The request itself counts for more
 * than a reminder: nobody is reminded of what he was never asked.
 */
const TASK_KINDS: readonly string[] = ['reminder', 'task-opened', 'late'];

/** Words about a conversation that nobody needs once it is cancelled. */
const BEFORE_IT_TAKES_PLACE: readonly string[] = ['conversation-planned', 'moment-moved', 'agenda-released'];

/** What a digest tells, what is covered by that, and what nobody needs to hear any more. */
export type Selection = { tell: Notice[]; covered: Notice[]; pointless: Notice[] };

type Given = {
  tasks: ReadonlyMap<string, TaskView>;
  processes: ReadonlyMap<string, Pick<ProcessView, 'status'>>;
  /** Tasks of which a reminder now would only repeat a recent mail. */
  repeated?: ReadonlySet<string>;
};

/**
 * Chooses what one person must hear at one moment. Nobody is reminded of what is done or belongs to a colleague now,
 * and of the same matter the strongest and latest word counts.
 */
export function selectNotices(notices: readonly Notice[], given: Given): Selection {
  const pointless = notices.filter((notice) => isPointless(notice, given));
  const strongest = new Map<string, Notice>();
  for (const notice of notices) {
    if (pointless.includes(notice)) continue;
    const matter = matterOf(notice);
    const other = strongest.get(matter);
    if (!other || isStronger(notice, other)) strongest.set(matter, notice);
  }
  const tell = [...strongest.values()].filter((notice) => !isInside(notice, [...strongest.values()]));
  const covered = notices.filter((notice) => !pointless.includes(notice) && !tell.includes(notice));
  return { tell, covered, pointless };
}

function isPointless(notice: Notice, { tasks, processes, repeated }: Given): boolean {
  if (TASK_KINDS.includes(notice.kind)) {
    const task = notice.taskId === null ? undefined : tasks.get(notice.taskId);
    if (task?.status !== 'open') return true;
    if (notice.kind === 'reminder' && repeated?.has(task._id)) return true;
    // A late task is told to those above too; the other words are only for whoever must do it.
    return notice.kind !== 'late' && task.person !== null && !isOwn(notice, task);
  }
  const cancelled = notice.processId !== null && processes.get(notice.processId)?.status === 'cancelled';
  return cancelled && BEFORE_IT_TAKES_PLACE.includes(notice.kind);
}

/** Whoever hears of a conversation for the first time need not hear that it moved; the agenda says all of it. */
function isInside({ kind, processId }: Notice, told: readonly Notice[]): boolean {
  const tells = (other: Notice['kind']): boolean =>
    told.some((notice) => notice.kind === other && notice.processId === processId);
  if (kind === 'conversation-planned') return tells('agenda-released');
  return kind === 'moment-moved' && tells('conversation-planned');
}

/** Whether it is for whoever must do the task, also where another reads it for him. */
export function isOwn(notice: Notice, task: Pick<TaskView, 'person'>): boolean {
  return task.person === (notice.meantFor ?? notice.person);
}

function matterOf(notice: Notice): string {
  const isTask = TASK_KINDS.includes(notice.kind);
  if (isTask) return `task ${notice.taskId}`;
  return `${notice.kind} ${notice.processId} ${notice.taskId} ${notice.reference}`;
}

function isStronger(notice: Notice, other: Notice): boolean {
  const strength = TASK_KINDS.indexOf(notice.kind) - TASK_KINDS.indexOf(other.kind);
  return strength === 0 ? notice.at > other.at : strength > 0;
}
