import type { FormData } from '../../../forms/types';
import type { Dossier } from '../task-page/dossier';

/** The agenda as the product composed it; each item keeps who raised it. */
export function agendaPrefill({ agenda }: Pick<Dossier, 'agenda'>): FormData {
  if (!agenda) return {};
  return {
    items: agenda.items.map(({ title, source, explanation }) => ({ title, source, explanation })),
    ...(agenda.note === '' ? {} : { participantNote: agenda.note }),
  };
}
