import type { AnyNoticeKind, Notice, TaskView } from '../../../store/types';
import { askedBefore } from '../contacts';
import { lastDeed } from '../deeds';
import type { Block } from '../document';
import type { Facts } from '../facts';

/** A task that an organisation is asked to do. */
export type Asked = {
  task: TaskView;
  /** Not for the first time. */
  again: boolean;
  notice: Notice;
};

const ASKING: readonly AnyNoticeKind[] = ['task-opened', 'reminder', 'late', 'nudge'];

/** The open tasks that the reader's organisation is asked about in this mail. */
export function askedOf({ notices, tasks }: Facts): Asked[] {
  return notices.flatMap((notice) => {
    const task = notice.taskId === null ? undefined : tasks.get(notice.taskId);
    const asks = ASKING.includes(notice.kind) && task?.status === 'open' && task.person === null;
    return asks ? [{ task, again: notice.kind !== 'task-opened', notice }] : [];
  });
}

/** Who asks again by hand, by name; null when the product itself asks. */
export function whoAsks(facts: Facts, asked: readonly Asked[]): string | null {
  const nudges = asked.filter(({ notice }) => notice.kind === 'nudge');
  const names = nudges.flatMap(({ notice }) => lastDeed(facts, { notice, kind: 'nudged' }).by ?? []);
  return names[0] ?? (nudges.length > 0 ? 'De regio' : null);
}

/** Why the reader gets this although a colleague was asked first. */
export function insteadOfColleague(facts: Facts, asked: readonly Asked[]): Block[] {
  const [functionTitle] = asked.flatMap((one) => askedBefore(facts, one) ?? []);
  if (functionTitle === undefined) return [];
  const text = `Wij vroegen dit aan uw collega, de ${functionTitle}. Misschien is die er niet. Daarom krijgt u deze mail ook.`;
  return [{ kind: 'paragraph', text }];
}

/** That the mail can be passed on inside the organisation. */
export const FORWARD =
  'Vult een collega dit in? Stuur deze mail dan door: de link werkt ook voor uw collega.';
