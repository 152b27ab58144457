import type { Store } from '../../store/store';
import { readMailbox } from '../quarter/mailbox';
import type { Acknowledged } from './officers';

/** What a round of kills came to. All but `repeatedInWindow` must be 0. */
export type Verdict = {
  lostAnswers: number;
  doubleAnswers: number;
  mailsSent: number;
  mailsLost: number;
  /** The same business in two mails. */
  mailsTwice: number;
  /** The same mail twice under one Message-ID: SMTP had accepted it and the kill came before our note of it. */
  repeatedInWindow: number;
};

/** Compares what was acknowledged with what is there. */
export async function judge(given: {
  store: Store;
  mailboxUrl: string;
  acknowledged: readonly Acknowledged[];
}): Promise<Verdict> {
  const { store, mailboxUrl, acknowledged } = given;
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
  return {
    lostAnswers: acknowledged.filter((answer) => !holds(answer)).length,
    doubleAnswers: done.length - new Set(done).size,
    mailsSent: outbox.length,
    mailsLost:
      outbox.filter(({ messageId }) => !caught.has(messageId)).length +
      waiting.filter(({ _id }) => !mailsOfNotice.has(_id)).length,
    mailsTwice: [...mailsOfNotice.values()].filter((ids) => ids.size > 1).length,
    repeatedInWindow: mails.length - caught.size,
  };
}
