import type { FormData, FormDefinition } from '../../../forms/types';
import { storedData } from '../../answers/pinned-form';
import { type Dossier, latestAnswerOf } from '../task-page/dossier';
import { agencyPointsPrefill } from './agency-points';
import { agendaPrefill } from './agenda';
import { conversationPrefill } from './conversation';
import { minutesPrefill } from './minutes';
import { planningPrefill } from './planning';

/** What the product itself puts into each form that it can compose something for. */
const COMPOSED: Readonly<Record<string, (dossier: Dossier) => FormData>> = {
  planning: planningPrefill,
  agenda: agendaPrefill,
  conversation: conversationPrefill,
  minutes: minutesPrefill,
  'agency-points': agencyPointsPrefill,
};

/**
 * What a form begins with when nobody typed yet: the latest answer to one of the steps it is filled in from, the first
 * of them that has one; else what the product composes; else nothing.
 */
export function initialData(dossier: Dossier, form: FormDefinition): FormData {
  for (const step of dossier.step.prefillFrom ?? []) {
    const answer = latestAnswerOf(dossier, step);
    if (answer) return storedData(form, answer.data);
  }
  const composed = COMPOSED[dossier.step.form]?.(dossier) ?? {};
  // Read by the form, so that a version that asks something else never meets what it does not know.
  return storedData(form, composed);
}
