import { MOST_MAILS_A_DAY } from '../../../domain/staffing/rhythm';
import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { Store } from '../../../store/store';
import { readMailbox } from '../mailbox';
import { lateTasks } from './late-tasks';
import { isForAnother, type ToldMail } from './mails';
import type { Played } from './play';

/** What the bad quarter came to. */
export type BadFigures = {
  mailsSent: number;
  mailsTwice: number;
  mailsLost: number;
  mostMailsADay: number;
  /** To a deputy in the team, in the place of whoever is away. */
  mailsToDeputies: number;
  silentAnswers: number;
  /** Tasks so late that their ladder tells the manager, and those of which the manager heard on that day. */
  lateForTheManager: number;
  toldInTime: number;
  stallReviewsBegun: number;
  stallReviewsOpen: number;
  addressesRefusing: number;
  cyclesClosed: number;
  cyclesWithdrawn: number;
  cyclesOpen: number;
};

/** Counts what happened since the bad quarter began; `open` says of each cycle that did not close what it waits for. */
export async function countBadFigures(given: {
  store: Store;
  mailboxUrl: string;
  played: Played;
  mails: readonly ToldMail[];
}): Promise<{ figures: BadFigures; open: string[] }> {
  const { store, mailboxUrl, played, mails } = given;
  const { quarter, since } = played;
  const { outbox, notices, processes } = store.collections;
  const now = await store.now();
  const [caught, written, overdue, held, cycles, all, people] = await Promise.all([
    readMailbox(mailboxUrl),
    outbox.find({ createdAt: { $gte: since } }, { without: ['text', 'html', 'attachments'] }),
    notices.count({ status: 'waiting', deliverAt: { $lte: now } }),
    notices.count({ status: 'held' }),
    store.cyclesOf(quarter),
    processes.find({ 'subject.quarter': quarter }),
    store.listPeople(),
  ]);
  const arrived = caught.filter(({ messageId }) => written.some((mail) => mail.messageId === messageId));
  const ids = new Set(arrived.map(({ messageId }) => messageId));
  const tasks = (await Promise.all(all.map(({ _id }) => store.tasksOf(_id)))).flat();
  const late = await lateTasks({ store, processes: all, tasks, now });
  const reviews = all.filter(({ definition }) => definition === 'stall-review');
  const open = cycles.filter(({ status }) => status === 'open');
  return {
    figures: {
      mailsSent: arrived.length,
      mailsTwice: arrived.length - ids.size,
      // What an address refused was told again elsewhere; only what never left is lost.
      mailsLost:
        overdue +
        held +
        written.filter(({ messageId, status }) => status !== 'refused' && !ids.has(messageId)).length,
      mostMailsADay: mostADay(mails),
      mailsToDeputies: mails.filter((mail) => mail.person.organisation === 'regio' && isForAnother(mail))
        .length,
      silentAnswers: tasks.filter(({ step, status }) => step === 'input' && status === 'concluded').length,
      lateForTheManager: late.length,
      toldInTime: late.filter(({ told }) => told).length,
      stallReviewsBegun: reviews.length,
      stallReviewsOpen: reviews.filter(({ status }) => status === 'open').length,
      addressesRefusing: people.filter(({ bounced }) => bounced).length,
      cyclesClosed: cycles.length - open.length,
      cyclesWithdrawn: cycles.filter(({ status }) => status === 'withdrawn').length,
      cyclesOpen: open.length,
    },
    open: [
      ...open.map(({ subject, step }) => `${subject.provider} is open: ${step}`),
      ...late.filter(({ told }) => !told).map(({ task }) => `the manager did not hear in time: ${task._id}`),
    ],
  };
}

/** What is not as it should be, in sentences; empty when all is well. */
export function judgeBadFigures(figures: BadFigures, { undone }: Pick<Played, 'undone'>): string[] {
  const wanted: [boolean, string][] = [
    [undone.length === 0, `never came to it: ${undone.join(', ')}`],
    [figures.mailsSent > 0, 'no mail was sent'],
    [figures.mailsTwice === 0, 'a mail was sent twice'],
    [figures.mailsLost === 0, 'a mail was lost'],
    [figures.mostMailsADay <= MOST_MAILS_A_DAY, 'somebody got more than two mails on a day'],
    [figures.mailsToDeputies > 0, 'nobody was told anything in the place of somebody who is away'],
    [figures.silentAnswers > 0, 'nobody was silent: the play did not play its script'],
    [figures.lateForTheManager > 0, 'nothing came to the manager: the play did not play its script'],
    [figures.toldInTime === figures.lateForTheManager, 'the manager did not hear of something late in time'],
    [figures.stallReviewsBegun > 0, 'no review of a standstill began'],
    [figures.stallReviewsOpen === 0, 'a review of a standstill did not end'],
    [figures.addressesRefusing === 0, 'an address still refuses mail'],
    [figures.cyclesWithdrawn === 1, 'not exactly one cycle was withdrawn'],
    [figures.cyclesClosed === 8 && figures.cyclesOpen === 0, 'not all eight cycles closed'],
  ];
  return wanted.filter(([kept]) => !kept).map(([, sentence]) => sentence);
}

function mostADay(mails: readonly ToldMail[]): number {
  const counts = new Map<string, number>();
  for (const { person, at } of mails) {
    const key = `${person._id} ${toAmsterdamDate(at)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
