import { toAmsterdamDate, toAmsterdamTime } from '../../domain/time/amsterdam';
import type { Notice, Person } from '../../store/types';
import { at } from '../../test/examples/processes';
import { stallReviewId } from '../../workflows/contract';
import { begin } from '../../workflows/engine/begin';
import { check } from '../../workflows/engine/check';
import type { Command } from '../../workflows/engine/command';
import { decide } from '../../workflows/engine/decide';
import type { ProcessEvent } from '../../workflows/engine/effects';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { nextDue, tick } from '../../workflows/engine/tick';
import type { Decision } from '../../workflows/engine/turn';
import { stallReview } from '../../workflows/processes/stall-review';
import type { FormData } from '../effects/form-data';
import { noticeOf } from '../effects/notices';
import { addresseeOf, principalOf } from '../effects/recipients';
import { requestsOf } from '../effects/requests';
import { factsFor, people as office, readerOf, tasksOf } from '../fixture';
import { composeDigest } from './digest';
import type { MailDocument } from './document';
import type { Facts } from './facts';
import type { Question } from './last-warnings';
import { renderText } from './render-text';
import { repeatedReminders } from './repeated-reminders';
import { selectNotices } from './select';

/** A mail as somebody got it. */
export type PlayedMail = { at: Instant; to: string; text: string; document: MailDocument; kinds: string[] };

/** Processes and the mail that comes of them, without server or database. */
export type MailPlay = {
  /** The process as it is now. */
  state(id: string): ProcessState;
  /** Somebody does something; `texts` are what he wrote, by the id of the answer. Throws when it is refused. */
  send(when: string, command: Command, given: { process: string; texts?: Record<string, FormData> }): void;
  /** Time passes: everything happens at its moment, and each mail leaves at its own. */
  until(when: string): void;
  /** Nothing happens until then (no worker), and then all at once. */
  wakeAt(when: string): void;
  mails(): readonly PlayedMail[];
};

/** Plays these processes from an instant on; nobody has heard anything of what was before. */
export function playMail(
  states: readonly ProcessState[],
  given: { from: string; people?: readonly Person[] },
): MailPlay {
  const people = given.people ?? office;
  const processes = new Map(states.map((state) => [state.id, state]));
  const events = new Map<string, ProcessEvent[]>();
  const texts = new Map<string, FormData>();
  const mails: PlayedMail[] = [];
  let waiting: Notice[] = [];
  let now = at(given.from);

  const take = ({ state, effects }: Decision): void => {
    processes.set(state.id, state);
    const happened = effects.flatMap((effect) => (effect.kind === 'event' ? [effect.event] : []));
    events.set(state.id, [...(events.get(state.id) ?? []), ...happened]);
    const batch = {
      state,
      decidedAt: now,
      effects: effects.map((effect) => ({ effect, at: now, sequence: state.sequence })),
    };
    for (const request of requestsOf({ ...batch, nextDueAt: null, clockOffset: 0 })) {
      const principal = principalOf(request, { state, office: { people, absences: [] } });
      const to = principal && addresseeOf(request, { principal, state, office: { people, absences: [] } });
      if (to) waiting.push(noticeOf({ request, to, batch }));
    }
    for (const effect of effects) if (effect.kind === 'start') startReview(state, effect.taskId);
    endReviews(state);
  };
  const startReview = (state: ProcessState, about: string): void => {
    const { subject, people: roles, calendar } = state;
    const task = state.tasks.find(({ id }) => id === about);
    const id = task ? stallReviewId(task) : about;
    if (processes.has(id)) return;
    const start = { id, definition: stallReview, people: roles, municipalities: [], calendar, moments: {} };
    const begun = begin({ ...start, subject: { ...subject, about } }, now);
    take(begun);
  };
  const endReviews = (state: ProcessState): void => {
    for (const task of state.tasks) {
      const review = processes.get(stallReviewId(task));
      if (task.status === 'open' || !review || review.closed) continue;
      take(decide(review, { kind: 'withdraw', answerId: null, by: null }, now));
    }
  };
  const deliver = (): void => {
    const due = waiting.filter(({ deliverAt }) => deliverAt <= now);
    waiting = waiting.filter(({ deliverAt }) => deliverAt > now);
    for (const reader of new Set(due.map(({ person }) => person))) {
      const mail = compose(
        reader,
        due.filter(({ person }) => person === reader),
      );
      if (mail) mails.push(mail);
    }
  };
  const compose = (reader: string, notices: readonly Notice[]): PlayedMail | null => {
    const all = [...processes.values()];
    const facts = factsFor({
      reader,
      now: text(now),
      states: all,
      notices,
      more: {
        reader: readerOf(reader, people),
        people: new Map(people.map((one) => [one._id, one])),
        contacts: new Map(people.filter(({ primary }) => primary).map((one) => [one.organisation, one])),
        histories: new Map([...events].map(([id, list]) => [id, { events: list, texts }])),
        stalled: tasksOf(all),
      },
    });
    const before = mails.filter(({ to }) => to === reader);
    const repeated = repeatedReminders({
      ...facts,
      open: openQuestions(facts),
      mails: before.map(({ at: createdAt, document: { links, warns = [] } }) => ({
        createdAt,
        links,
        warns: [...warns],
      })),
    });
    const { tell } = selectNotices(notices, { ...facts, repeated });
    const document = composeDigest({ ...facts, notices: tell });
    for (const one of tell) mustHaveWords({ ...facts, notices: [one] });
    if (!document) return null;
    const kinds = tell.map(({ kind }) => kind);
    return { at: now, to: reader, document, text: renderText(document.blocks), kinds };
  };
  const nextMoment = (): Instant =>
    Math.min(
      ...[...processes.values()].flatMap((state) => nextDue(state) ?? []),
      ...waiting.map(({ deliverAt }) => deliverAt),
    );
  const happen = (): void => {
    for (const state of [...processes.values()]) {
      if ((nextDue(state) ?? Number.POSITIVE_INFINITY) <= now) take(tick(state, now));
    }
    deliver();
  };
  const until = (instant: Instant): void => {
    for (let next = nextMoment(); next <= instant; next = nextMoment()) {
      now = Math.max(now, next);
      happen();
    }
    now = Math.max(now, instant);
  };
  const stateOf = (id: string): ProcessState => {
    const state = processes.get(id);
    if (!state) throw new Error(`no process ${id}`);
    return state;
  };

  return {
    state: stateOf,
    send(when, command, { process, texts: written = {} }) {
      until(at(when));
      for (const [id, data] of Object.entries(written)) texts.set(id, data);
      const state = stateOf(process);
      const refusal = check(state, command, now);
      if (refusal) throw new Error(`refused: ${refusal.code}`);
      take(decide(state, command, now));
    },
    until: (when) => until(at(when)),
    wakeAt(when) {
      now = at(when);
      happen();
    },
    mails: () => mails,
  };
}

/** An instant as tests write it: '2027-01-12 08:00'. */
export function text(instant: Instant): string {
  const { hour, minute } = toAmsterdamTime(instant);
  return `${toAmsterdamDate(instant)} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Each notice alone makes a mail, but for one: what goes on and asks nothing of the reader. */
function mustHaveWords(facts: Facts): void {
  const [notice] = facts.notices;
  if (notice && notice.kind !== 'resumed' && composeDigest(facts) === null) {
    throw new Error(
      `no words for ${notice.kind} to ${facts.reader.id} about ${notice.taskId ?? notice.processId}`,
    );
  }
}

/** What a municipality has not answered yet; nothing for anybody else. */
function openQuestions({ reader, tasks, processes, now }: Facts): Question[] {
  if (reader.audience !== 'municipality') return [];
  return [...tasks.values()].flatMap((task) => {
    const state = processes.get(task.processId)?.state;
    const isOpen = task.status === 'open' && task.step === 'input' && task.dueAt >= now;
    return state && isOpen && task.organisation === reader.organisation ? [{ task, state }] : [];
  });
}
