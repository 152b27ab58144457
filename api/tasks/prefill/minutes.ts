import type { FormData } from '../../../forms/types';
import type { Dossier } from '../task-page/dossier';

/** One topic for each item of the agenda, to be filled in; what was not discussed is taken out by hand. */
export function minutesPrefill({ agenda }: Pick<Dossier, 'agenda'>): FormData {
  return agenda ? { topics: agenda.items.map(({ title }) => ({ title })) } : {};
}
