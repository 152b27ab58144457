import { isQuarter } from '../../../domain/quarters';
import { latestTasks } from '../accepted';
import { textOf } from '../form-data';
import { everybody } from '../requests';
import type { Work } from './work';

/** Notes what became of the points at DJI, and has the municipalities and the duo told. */
export const recordAgencyAlignment: Work = async ({ store }, { state, at, key }) => {
  const { provider, quarter } = state.subject;
  // Done, or skipped with a reason.
  const [confirmed] = latestTasks(state, 'agency-confirm');
  const answer = confirmed && 'answerId' in confirmed ? await store.answer(confirmed.answerId) : null;
  if (!confirmed || !('outcome' in confirmed) || !answer || !isQuarter(quarter)) {
    throw new Error(`no agency alignment for ${state.id}`);
  }
  const broughtIn = confirmed.outcome === 'brought-in';
  await store.collections.agencyPoints.updateAll(
    { provider, quarter },
    {
      $set: {
        status: broughtIn ? 'brought-in' : 'not-brought-in',
        outcome: textOf(answer.data, broughtIn ? 'outcome' : 'reason'),
      },
    },
  );
  const concerned = everybody(state, []).filter((to) => 'role' in to && to.role !== 'providerContact');
  return concerned.map((to) => ({ key, kind: 'agency-brought-in', to, taskId: null, at }));
};
