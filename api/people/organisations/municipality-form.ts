import { keyOfName } from '../../../domain/key-of-name';
import type { FormData, FormDefinition } from '../../../forms/types';
import type { Municipality } from '../../../store/organisations';
import { text } from './provider-form';

/** More people live in no municipality of this country. */
const MOST = 2_000_000;

/** All there is to know of a municipality. */
export const municipalityForm: FormDefinition = {
  key: 'municipality',
  title: 'Gemeente',
  display: 'form',
  components: [
    {
      ...text('name', 'Naam van de gemeente', { maxLength: 80 }),
      description: 'Zonder het woord gemeente ervoor, bijvoorbeeld: Huizen.',
    },
    {
      type: 'number',
      key: 'inhabitants',
      label: 'Aantal inwoners',
      description: 'Een heel getal zonder punt, bijvoorbeeld: 41196.',
      input: true,
      validate: { required: true, min: 1, max: MOST },
    },
  ],
};

/** What was filled in as the document that it becomes; its key follows from its name. */
export function municipalityOf(data: FormData): Municipality {
  const name = String(data.name ?? '').trim();
  return { _id: keyOfName(name), kind: 'municipality', name, inhabitants: Number(data.inhabitants) };
}
