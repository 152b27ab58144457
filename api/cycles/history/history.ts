import { formatDateTime, formatList } from '../../../domain/time/dutch-dates';
import type { MailSummary } from '../../../store/notices';
import type { Answer, EventView, Notice } from '../../../store/types';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { doerInWords, type Names } from '../../tasks/words/names';
import { answerOf, eventActor, eventInWords } from './event-words';
import { groupEvents } from './merge-events';

/** One line of *Wat er is gebeurd*: who, what, when and why. */
export type HistoryLine = {
  key: string;
  at: Instant;
  what: string;
  who: string;
  /** What somebody gave as his reason; empty when none was asked. */
  why: string;
};

/** One mail about a cycle, with its state in words; `waits` while it is not sent. */
export type MailLine = { key: string; subject: string; to: string; state: string; waits: boolean };

/** What happened in a process, newest first. */
export function historyOf(given: {
  events: readonly EventView[];
  answers: readonly Answer[];
  state: ProcessState;
  names: Names;
}): HistoryLine[] {
  const answers = new Map(given.answers.map((answer) => [answer._id, answer]));
  const stepOfTask = (id: string) => given.state.tasks.find((task) => task.id === id)?.step;
  return groupEvents(given.events, stepOfTask)
    .flatMap(([first, ...same]) => {
      if (!first) return [];
      const { _id, at, event } = first;
      const answer = answers.get(answerOf(event) ?? '');
      const task =
        event.kind === 'task-done' ? given.state.tasks.find(({ id }) => id === event.taskId) : null;
      const actor = task?.status === 'done' ? doerInWords(task, given.names) : eventActor(event, given.names);
      const { functionTitle } = answer?.by ?? { functionTitle: null };
      return {
        key: _id,
        at,
        what: eventInWords(event, { ...given, also: same.map((view) => view.event) }),
        who: answer?.by.actor.kind === 'invitation' && functionTitle ? `${actor} (${functionTitle})` : actor,
        why: event.kind === 'moment-set' ? '' : reasonOf(answer),
      };
    })
    .reverse();
}

/** The mails about a process: what waits first, together for each moment, then what was sent, latest first. */
export function mailLines(given: {
  mails: readonly MailSummary[];
  waiting: readonly Notice[];
  names: Names;
}): MailLine[] {
  const { mails, waiting, names } = given;
  const moments = new Map<Instant, Set<string>>();
  for (const { deliverAt, person } of waiting) {
    moments.set(deliverAt, (moments.get(deliverAt) ?? new Set()).add(names.person(person)));
  }
  return [
    ...[...moments.entries()].map(([deliverAt, people]) => ({
      key: String(deliverAt),
      subject: people.size === 1 ? '1 mail' : `${people.size} mails`,
      to: formatList([...people].sort()),
      state: `wacht tot ${formatDateTime(deliverAt)}`,
      waits: true,
    })),
    ...sentMails(mails, names),
  ];
}

/** Mails with the same subject and the same fate make one line. */
function sentMails(mails: readonly MailSummary[], names: Names): MailLine[] {
  const lines = new Map<string, { mail: MailSummary; state: string; people: string[] }>();
  for (const mail of mails) {
    const state = sentState(mail);
    const key = `${mail.subject}\n${state}`;
    const line = lines.get(key) ?? { mail, state, people: [] };
    line.people.push(names.person(mail.person));
    lines.set(key, line);
  }
  return [...lines.values()].map(({ mail, state, people }) => ({
    key: mail._id,
    subject: mail.subject,
    to: formatList(people.sort()),
    state,
    waits: mail.status === 'ready',
  }));
}

function sentState({ status, sentAt, createdAt }: MailSummary): string {
  if (status === 'sent') return `verstuurd ${formatDateTime(sentAt ?? createdAt)}`;
  if (status === 'ready') return 'wordt nu verstuurd';
  return status === 'bounced'
    ? 'kwam niet aan: de mail kwam terug'
    : 'kwam niet aan: de mailserver weigerde het adres';
}

/** Forms ask for a reason under one of these names. */
function reasonOf(answer: Answer | undefined): string {
  for (const key of ['reason', 'remarks', 'question']) {
    const value = answer?.data[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}
