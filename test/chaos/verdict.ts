import { percentile } from '../../bench/statistics';
import type { Store } from '../../store/store';
import type { OutboxMail } from '../../store/types';
import { type CaughtMail, readMailbox } from '../quarter/mailbox';
import type { Acknowledged } from './officers';

/** What a round of kills came to. */
export type Verdict = {
  /** Each of these must be 0. */
  broken: {
    lostAnswers: number;
    doubleAnswers: number;
    mailsLost: number;
    /** The same business in two mails. */
    mailsTwice: number;
    /** The same mail more often than the product knows that it may have come. */
    repeatedUnnoticed: number;
  };
  mailsSent: number;
  /** The same mail twice under one Message-ID: SMTP had accepted it and the kill came before our note of it. */
  repeated: {
    /** Of the mails that the worker was killed in the middle of: how many there were, and how many came twice. */
    inMiddle: { mails: number; twice: number };
    atOtherKills: number;
  };
  /** How wide that window is in milliseconds, over all mails: from SMTP's acceptance until our note of it. */
  window: { median: number; p95: number; widest: number };
};

/** Compares what was acknowledged with what is there. */
export async function judge(given: {
  store: Store;
  mailboxUrl: string;
  acknowledged: readonly Acknowledged[];
  /** The Message-IDs that were under way when the worker was killed in the middle of a mail. */
  inMiddle: readonly string[];
}): Promise<Verdict> {
  const { store, mailboxUrl, acknowledged, inMiddle } = given;
  const tasks = await store.tasksById(acknowledged.map(({ taskId }) => taskId));
  const answers = await store.collections.answers.byIds(acknowledged.map(({ answerId }) => answerId));
  const holds = ({ taskId, answerId }: Acknowledged) => {
    const task = tasks.find(({ _id }) => _id === taskId)?.task;
    return (
      task?.status === 'done' && task.answerId === answerId && answers.some(({ _id }) => _id === answerId)
    );
  };
  const events = await store.collections.events.find({});
  const done = events.flatMap(({ event }) => (event.kind === 'task-done' ? [event.taskId] : []));
  const mails = await readMailbox(mailboxUrl);
  const outbox = await store.collections.outbox.find({});
  const waiting = await store.collections.notices.find({ status: 'sent' });
  const caught = new Set(mails.map(({ messageId }) => messageId));
  const mailsOfNotice = new Map<string, Set<string>>();
  for (const mail of outbox) {
    for (const notice of mail.notices) {
      mailsOfNotice.set(notice, (mailsOfNotice.get(notice) ?? new Set()).add(mail.messageId));
    }
  }
  const extra = extraCopies(mails);
  const isInMiddle = new Set(inMiddle);
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return {
    broken: {
      lostAnswers: acknowledged.filter((answer) => !holds(answer)).length,
      doubleAnswers: done.length - new Set(done).size,
      mailsLost:
        outbox.filter(({ messageId }) => !caught.has(messageId)).length +
        waiting.filter(({ _id }) => !mailsOfNotice.has(_id)).length,
      mailsTwice: [...mailsOfNotice.values()].filter((ids) => ids.size > 1).length,
      repeatedUnnoticed: outbox.filter((mail) => (extra.get(mail.messageId) ?? 0) > unnotedAttempts(mail))
        .length,
    },
    mailsSent: outbox.length,
    repeated: {
      inMiddle: { mails: isInMiddle.size, twice: sumOf(inMiddle.map((id) => extra.get(id) ?? 0)) },
      atOtherKills: sumOf([...extra].map(([id, copies]) => (isInMiddle.has(id) ? 0 : copies))),
    },
    window: windowOf(outbox),
  };
}

/** How many times more than once each mail came, by Message-ID. */
function extraCopies(mails: readonly CaughtMail[]): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { messageId } of mails) copies.set(messageId, (copies.get(messageId) ?? -1) + 1);
  return copies;
}

/** Attempts of which the product cannot say that they failed, beside the one that it noted. */
function unnotedAttempts({ attempts, failures }: OutboxMail): number {
  return attempts - failures - 1;
}

function windowOf(outbox: readonly OutboxMail[]): Verdict['window'] {
  const widths = outbox.flatMap(({ unnotedFor }) => unnotedFor ?? []);
  if (widths.length === 0) return { median: 0, p95: 0, widest: 0 };
  return { median: percentile(widths, 0.5), p95: percentile(widths, 0.95), widest: percentile(widths, 1) };
}
