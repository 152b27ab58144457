import type { Answer, EventView, ProcessView } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { type FormData, textOf } from '../effects/form-data';
import type { Conversation } from './facts';

const DEFAULT_MINUTES = 60;

/** How a conversation stands, from its process, what happened in it, and the answers that planned and moved it. */
export function conversationOf(given: {
  process: Pick<ProcessView, 'state'>;
  events: readonly EventView[];
  answers: ReadonlyMap<string, Answer>;
  /** Since when the reader has not heard of it. */
  since: Instant;
}): Conversation {
  const { process, events, answers, since } = given;
  const all = events.map(({ event }) => event);
  const moves = all.flatMap((event) => (event.kind === 'moment-moved' ? [event] : []));
  const plans = all.flatMap((event) =>
    event.kind === 'moment-set' || event.kind === 'moment-moved' ? [event] : [],
  );
  const closed = all.findLast((event) => event.kind === 'closed');
  const planned = plans.flatMap(({ answerId }): FormData[] => {
    const answer = answers.get(answerId);
    return answer ? [answer.data] : [];
  });
  const reasonFrom =
    closed?.kind === 'closed' && closed.answerId !== null ? closed.answerId : moves.at(-1)?.answerId;
  const reason = reasonFrom === undefined ? undefined : answers.get(reasonFrom);
  return {
    at: process.state.moments.conversation ?? null,
    before: moves.find(({ at }) => at >= since)?.from ?? null,
    minutes: Number(latest(planned, 'durationMinutes')) || DEFAULT_MINUTES,
    place: placeOf(planned),
    moves: moves.length,
    reason: reason ? textOf(reason.data, 'reason') : '',
  };
}

/** A later answer may leave out what it does not change. */
function latest(answers: readonly FormData[], field: string): string {
  return answers.map((data) => textOf(data, field)).findLast((value) => value !== '') ?? '';
}

function placeOf(answers: readonly FormData[]): string {
  if (latest(answers, 'onLocation') === 'online') return 'Online';
  return latest(answers, 'place') || 'De plaats volgt nog';
}
