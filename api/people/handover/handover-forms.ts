import type { FormDefinition } from '../../../forms/types';

type Options = readonly { value: string; label: string }[];

/** The two ways to hand over, by the word that stands in forms. */
export const FOR_A_WHILE = 'een-tijd';
const FOR_GOOD = 'voorgoed';

/** Asks to whom everything of a colleague goes, and whether that is for a while or for good. */
export function handOverForm(name: string, colleagues: Options): FormDefinition {
  return {
    key: 'hand-over',
    title: 'Alles overdragen',
    display: 'form',
    components: [
      toWhom('Wie neemt het over?', colleagues),
      {
        type: 'radio',
        key: 'term',
        label: 'Voor hoe lang?',
        input: true,
        validate: { required: true, onlyAvailableItems: true },
        values: [
          { value: FOR_A_WHILE, label: `Voor een tijd: daarna komt alles vanzelf terug bij ${name}` },
          { value: FOR_GOOD, label: 'Voorgoed: ook de rondes die nog komen' },
        ],
      },
      {
        type: 'datetime',
        key: 'until',
        label: 'Tot en met welke dag?',
        input: true,
        enableTime: false,
        conditional: { show: true, when: 'term', eq: FOR_A_WHILE },
        validate: { required: true },
      },
      { ...reason(), conditional: { show: true, when: 'term', eq: FOR_GOOD } },
    ],
  };
}

/** Asks to whom everything goes of a colleague who leaves. */
export function leaveForm(colleagues: Options): FormDefinition {
  return {
    key: 'leave',
    title: 'Vertrek',
    display: 'form',
    components: [toWhom('Wie volgt op?', colleagues), reason()],
  };
}

function toWhom(label: string, colleagues: Options): FormDefinition['components'][number] {
  return {
    type: 'radio',
    key: 'to',
    label,
    input: true,
    validate: { required: true, onlyAvailableItems: true },
    values: [...colleagues],
  };
}

function reason(): FormDefinition['components'][number] {
  return {
    type: 'textarea',
    key: 'reason',
    label: 'Reden',
    description:
      'Kort en zakelijk, zonder gegevens over gezondheid. De reden staat bij elk gesprek in wat er is gebeurd.',
    input: true,
    rows: 3,
    validate: { required: true, maxLength: 500 },
  };
}
