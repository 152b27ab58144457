import { isQuarter } from '../../../domain/quarters';
import type { AgendaItem } from '../../../store/types';
import { lastDone } from '../accepted';
import { type FormData, rowsOf, textOf } from '../form-data';
import { guestsOf } from '../guests';
import { everybody } from '../requests';
import type { Work } from './work';

/** Fixes the agenda as the contract manager released it, and has everybody around the conversation told. */
export const releaseAgenda: Work = async ({ store }, { state, at, key }) => {
  const { provider, quarter } = state.subject;
  const released = lastDone(state, 'agenda-release');
  const answer = released && (await store.answer(released.answerId));
  if (!answer || !isQuarter(quarter)) throw new Error(`no released agenda for ${state.id}`);
  const agenda = {
    provider,
    quarter,
    items: rowsOf(answer.data, 'items').map(agendaItem),
    note: textOf(answer.data, 'participantNote'),
    releasedAt: at,
  };
  await store.collections.agendas.upsert({ id: state.id, update: { $set: agenda } });
  const guests = await guestsOf(store, state);
  return everybody(
    state,
    guests.map(({ row }) => row),
  ).map((to) => ({ key, kind: 'agenda-released', to, taskId: null, at }));
};

function agendaItem(row: FormData): AgendaItem {
  return {
    title: textOf(row, 'title'),
    source: textOf(row, 'source'),
    explanation: textOf(row, 'explanation'),
  };
}
