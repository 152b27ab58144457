import type { FormData } from '../../../forms/types';
import { type Dossier, latestAnswerOf } from '../task-page/dossier';
import { storedRows, storedText } from './stored';

/** Who was expected, by function: the duo, the provider and the guests of the planning. */
export function conversationPrefill(dossier: Pick<Dossier, 'process' | 'answers' | 'names'>): FormData {
  const planning = latestAnswerOf(dossier, 'plan');
  if (!planning) return {};
  const provider = dossier.names.organisation(dossier.process.subject.provider);
  const guests = storedRows(planning.data, 'participants').map(
    (row) => `${storedText(row, 'functionTitle')} van ${storedText(row, 'organisation')}`,
  );
  const attendees = [
    'contractmanager en beleidsadviseur van de regio',
    `contactpersoon van ${provider}`,
    ...guests,
  ];
  return { attendees: attendees.join('\n') };
}
