import { isQuarter } from '../../../domain/quarters';
import { lastDone } from '../accepted';
import { rowsOf, textOf } from '../form-data';
import type { Work } from './work';

/** Puts the points of this cycle on the quarter's list for DJI; a point that is on it stays as it is. */
export const listAgencyPoints: Work = async ({ store }, { state }) => {
  const { provider, quarter } = state.subject;
  const chosen = lastDone(state, 'agency-points');
  const answer = chosen && (await store.answer(chosen.answerId));
  if (!answer || !isQuarter(quarter)) throw new Error(`no points for the agency in ${state.id}`);
  const rows = rowsOf(answer.data, 'points').filter((row) => textOf(row, 'point') !== '');
  await store.collections.agencyPoints.upsertAll(
    rows.map((row, index) => ({
      id: `${state.id}/${index + 1}`,
      update: {
        $setOnInsert: {
          provider,
          quarter,
          point: textOf(row, 'point'),
          explanation: textOf(row, 'explanation'),
          status: 'listed',
          outcome: '',
        },
      },
    })),
  );
  return [];
};
