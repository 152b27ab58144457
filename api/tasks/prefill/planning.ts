import type { FormData } from '../../../forms/types';
import type { Dossier } from '../task-page/dossier';
import { storedRows, storedText } from './stored';

/** Length, place and guests as they were last time; the date is always chosen anew. */
export function planningPrefill({ previous }: Pick<Dossier, 'previous'>): FormData {
  const data = previous.planning?.data;
  if (!data) return {};
  const participants = storedRows(data, 'participants').map((row) => ({
    organisation: storedText(row, 'organisation'),
    functionTitle: storedText(row, 'functionTitle'),
    email: storedText(row, 'email'),
  }));
  return {
    durationMinutes: storedText(data, 'durationMinutes'),
    onLocation: storedText(data, 'onLocation'),
    place: storedText(data, 'place'),
    ...(participants.length > 0 ? { participants } : {}),
  };
}
