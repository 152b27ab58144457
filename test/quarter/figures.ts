import type { Client } from '@temporalio/client';
import type { Store } from '../../store/store';
import { historyLengthOf } from './histories';
import { readMailbox } from './mailbox';

/** What a played round came to. */
export type Figures = {
  cyclesClosed: number;
  cyclesCancelled: number;
  questions: number;
  answers: number;
  silent: number;
  mailsSent: number;
  mailsTwice: number;
  mailsLost: number;
  /** Events in the longest run of a cycle: what a worker that does not know it reads. */
  longestHistory: number;
  /** Events of the longest cycle over all its runs. */
  longestCycle: number;
};

/** Counts what happened, on the engines themselves: the play itself only used the public routes. */
export async function countFigures(given: {
  store: Store;
  temporal: Client;
  mailboxUrl: string;
  quarter: string;
}): Promise<Figures> {
  const { store, temporal, mailboxUrl, quarter } = given;
  const cycles = await store.cyclesOf(quarter);
  const tasks = (await Promise.all(cycles.map(({ _id }) => store.tasksOf(_id)))).flat();
  const input = tasks.filter(({ step }) => step === 'input');
  const mails = await readMailbox(mailboxUrl);
  const outbox = await store.collections.outbox.find({});
  const now = await store.now();
  const overdue = await store.collections.notices.count({ status: 'waiting', deliverAt: { $lte: now } });
  const caught = new Set(mails.map(({ messageId }) => messageId));
  const lengths = await Promise.all(cycles.map(({ _id }) => historyLengthOf(temporal, _id)));
  return {
    cyclesClosed: cycles.filter(({ status }) => status !== 'open').length,
    cyclesCancelled: cycles.filter(({ status }) => status === 'cancelled').length,
    questions: input.length,
    answers: input.filter(({ status }) => status === 'done').length,
    silent: input.filter(({ status }) => status === 'concluded').length,
    mailsSent: mails.length,
    mailsTwice: mails.length - caught.size,
    mailsLost: overdue + outbox.filter(({ messageId }) => !caught.has(messageId)).length,
    longestHistory: Math.max(0, ...lengths.map(({ longestRun }) => longestRun)),
    longestCycle: Math.max(0, ...lengths.map(({ wholeProcess }) => wholeProcess)),
  };
}

/** What is not as it should be, in sentences; empty when all is well. */
export function judgeFigures(figures: Figures): string[] {
  const wanted: [boolean, string][] = [
    [figures.cyclesClosed === 8, 'not all eight cycles closed'],
    [figures.cyclesCancelled === 1, 'not exactly one cycle was cancelled'],
    [figures.questions === 56, 'not 56 questions to municipalities'],
    [figures.answers + figures.silent === 56, 'a question got neither an answer nor its conclusion'],
    [figures.silent > 0, 'nobody was silent: the play did not play its script'],
    [figures.mailsSent > 0, 'no mail was sent'],
    [figures.mailsTwice === 0, 'a mail was sent twice'],
    [figures.mailsLost === 0, 'a mail was lost'],
    [figures.longestCycle < 180, 'a whole cycle has 180 events or more'],
  ];
  return wanted.filter(([kept]) => !kept).map(([, sentence]) => sentence);
}
