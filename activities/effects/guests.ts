import type { Store } from '../../store/store';
import type { ProcessState } from '../../workflows/engine/state';
import { lastDone } from './accepted';
import { rowsOf, textOf } from './form-data';

/** An extra participant who gets the agenda by mail: the row in the planning, and what it says. */
export type Guest = { row: number; email: string; functionTitle: string; organisation: string };

/** The extra participants of a conversation who left an address. */
export async function guestsOf(store: Pick<Store, 'answer'>, state: ProcessState): Promise<Guest[]> {
  const planned = lastDone(state, 'plan');
  const answer = planned && (await store.answer(planned.answerId));
  if (!answer) return [];
  return rowsOf(answer.data, 'participants').flatMap((participant, row) => {
    const email = textOf(participant, 'email').toLowerCase();
    if (email === '') return [];
    const functionTitle = textOf(participant, 'functionTitle');
    return [{ row, email, functionTitle, organisation: textOf(participant, 'organisation') }];
  });
}
