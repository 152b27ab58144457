import { verdictOf, withinMostADay } from '../../domain/staffing/rhythm';
import { atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Store } from '../../store/store';
import type { Notice, ProcessView, TaskView } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { Reader } from './facts';
import { matterOf, quietUntil } from './matter';

/** The tasks and processes that notices are about. */
type Subjects = {
  tasks: ReadonlyMap<string, TaskView>;
  processes: ReadonlyMap<string, Pick<ProcessView, 'state' | 'status'>>;
};

/** When a mail to this person may leave: now, or on a later morning when he got the most mails of a day already. */
export async function mayLeaveAt(
  store: Pick<Store, 'mailsSince' | 'workingCalendar'>,
  { person, now }: { person: string; now: Instant },
): Promise<Instant> {
  const [sent, calendar] = await Promise.all([
    store.mailsSince(person, atAmsterdam(toAmsterdamDate(now), '00:00')),
    store.workingCalendar(),
  ]);
  return withinMostADay({ at: now, sent, calendar });
}

/** What somebody's own rhythm lets through now, what waits for a later morning, and what he need not hear. */
export type Sorted = { now: Notice[]; later: { notice: Notice; at: Instant }[]; not: Notice[] };

/** Sorts notices by the rhythm of whoever reads them. */
export function sortByRhythm(
  notices: readonly Notice[],
  given: Subjects & { reader: Reader; at: Instant },
): Sorted {
  const sorted: Sorted = { now: [], later: [], not: [] };
  const { reader, tasks, processes, at } = given;
  const { rhythm, audience } = reader;
  for (const notice of notices) {
    const task = notice.taskId === null ? undefined : tasks.get(notice.taskId);
    const process = notice.processId === null ? undefined : processes.get(notice.processId);
    const matter = matterOf(notice, { task, process, now: at });
    const verdict = verdictOf({ rhythm, matter, outside: audience !== 'staff' });
    const quiet = verdict === 'when-late' && task && process ? quietUntil({ task, process }) : at;
    if (verdict === 'not') sorted.not.push(notice);
    else if (quiet > at) sorted.later.push({ notice, at: quiet });
    else sorted.now.push(notice);
  }
  return sorted;
}
