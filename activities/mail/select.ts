import type { AnyNoticeKind, Notice } from '../../store/types';
import { isPointless, type Surroundings } from './pointless';

/**
 * What is said of one task, from mild to strong: only the strongest is told. The request itself counts for more than a
 * reminder: nobody is reminded of what he was never asked. Of two that are as strong the later counts.
 */
const STRENGTH: Readonly<Partial<Record<AnyNoticeKind, number>>> = {
  waiting: 0,
  reminder: 1,
  extended: 1,
  'task-opened': 2,
  late: 3,
  escalated: 4,
  nudge: 5,
};

/** What a digest tells, what is covered by that, and what nobody needs to hear any more. */
export type Selection = { tell: Notice[]; covered: Notice[]; pointless: Notice[] };

/**
 * Chooses what one person must hear at one moment. Nobody is reminded of what is done, rests or belongs to a colleague
 * now, and of the same matter the strongest and latest word counts.
 */
export function selectNotices(notices: readonly Notice[], given: Surroundings): Selection {
  const pointless = notices.filter((notice) => isPointless(notice, given));
  const strongest = new Map<string, Notice>();
  for (const notice of notices) {
    if (pointless.includes(notice)) continue;
    const matter = matterOf(notice);
    const other = strongest.get(matter);
    if (!other || isStronger(notice, other)) strongest.set(matter, notice);
  }
  const told = [...strongest.values()];
  const tell = told.filter((notice) => !isInside(notice, { told, tasks: given.tasks }));
  const covered = notices.filter((notice) => !pointless.includes(notice) && !tell.includes(notice));
  return { tell, covered, pointless };
}

/** Whether a notice asks for a task or says how it stands; the others tell of something that happened. */
export function isAboutTask(kind: AnyNoticeKind): boolean {
  return Object.hasOwn(STRENGTH, kind);
}

/** What the other words say as well. */
function isInside(
  { kind, processId, taskId }: Notice,
  { told, tasks }: { told: readonly Notice[]; tasks: Surroundings['tasks'] },
): boolean {
  const tells = (other: AnyNoticeKind): boolean =>
    told.some((notice) => notice.kind === other && notice.processId === processId);
  // Whoever hears of a conversation for the first time need not hear that it moved; the agenda says all of it.
  if (kind === 'conversation-planned') return tells('agenda-released');
  if (kind === 'moment-moved') return tells('conversation-planned');
  if (kind !== 'waiting' && kind !== 'late' && kind !== 'escalated') return false;
  // The review of something that stands still tells how that stands.
  return told.some((notice) => {
    const review = notice.taskId === null ? undefined : tasks.get(notice.taskId);
    return isAboutTask(notice.kind) && taskId !== null && review?.subject.about === taskId;
  });
}

function matterOf({ kind, processId, taskId, reference }: Notice): string {
  if (isAboutTask(kind) || kind === 'reassigned') return `task ${taskId}`;
  if (kind === 'held' || kind === 'resumed') return `rest ${processId}`;
  return `${kind} ${processId} ${taskId} ${reference}`;
}

function isStronger(notice: Notice, other: Notice): boolean {
  const strength = (STRENGTH[notice.kind] ?? 0) - (STRENGTH[other.kind] ?? 0);
  // Who has a task now is said by what happened last.
  const changesHands = notice.kind === 'reassigned' || other.kind === 'reassigned';
  return strength === 0 || changesHands ? notice.at > other.at : strength > 0;
}
