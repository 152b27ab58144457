import type { FormDefinition } from '../../../forms/types';

/** Asks from when until when somebody is away and who does his work; `who` is 'je' or a name. */
export function absenceForm(given: {
  who: 'je' | string;
  deputies: readonly { value: string; label: string }[];
}): FormDefinition {
  const { who, deputies } = given;
  const own = who === 'je';
  return {
    key: 'absence',
    title: 'Afwezigheid',
    display: 'form',
    components: [
      {
        type: 'datetime',
        key: 'from',
        label: 'Eerste dag',
        description: own
          ? 'De eerste dag waarop je er niet bent.'
          : `De eerste dag waarop ${who} er niet is.`,
        input: true,
        enableTime: false,
        validate: { required: true },
      },
      {
        type: 'datetime',
        key: 'until',
        label: 'Laatste dag',
        description: own
          ? 'De dag daarna ben je er weer. Duurt het langer? Dan kun je later een nieuwe periode invullen.'
          : 'De dag daarna komt alles vanzelf terug.',
        input: true,
        enableTime: false,
        validate: { required: true },
      },
      {
        type: 'radio',
        key: 'deputy',
        label: own ? 'Wie vervangt je?' : `Wie vervangt ${who}?`,
        input: true,
        validate: { required: true, onlyAvailableItems: true },
        values: [...deputies],
      },
    ],
  };
}
