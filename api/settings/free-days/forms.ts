import { isLiberationFree, type LiberationDay } from '../../../domain/time/holidays';
import type { FormDefinition } from '../../../forms/types';

/** The three settings of 5 May, by the word that stands in addresses and forms. */
export const LIBERATION_WORDS: Readonly<Record<string, LiberationDay>> = {
  'elk-jaar': 'every-year',
  'eens-in-de-vijf-jaar': 'lustrum',
  nooit: 'never',
};

/** The word of a setting; every setting has one. */
export function wordOfLiberation(setting: LiberationDay): string {
  return Object.entries(LIBERATION_WORDS).find(([, value]) => value === setting)?.[0] ?? setting;
}

/** Asks on which 5 May nobody works, with the years that are free as seen from `year`. */
export function liberationForm(year: number): FormDefinition {
  const [first = year, second = year] = nextFree(year);
  return {
    key: 'liberation-day',
    title: 'Bevrijdingsdag',
    display: 'form',
    components: [
      {
        type: 'radio',
        key: 'liberationDay',
        label: 'Op welke 5 mei werkt niemand?',
        input: true,
        validate: { required: true, onlyAvailableItems: true },
        values: [
          { value: 'elk-jaar', label: 'Elk jaar' },
          { value: 'eens-in-de-vijf-jaar', label: `Eens in de vijf jaar: ${first}, ${second} en verder` },
          { value: 'nooit', label: 'Nooit: 5 mei is een gewone werkdag' },
        ],
      },
    ],
  };
}

/** Asks for a day, or days in a row, on which the region is closed. */
export const closingForm: FormDefinition = {
  key: 'closed-days',
  title: 'Regio gesloten',
  display: 'form',
  components: [
    {
      type: 'datetime',
      key: 'from',
      label: 'Eerste dag',
      input: true,
      enableTime: false,
      validate: { required: true },
      errors: { required: 'Kies de dag waarop de regio gesloten is.' },
    },
    {
      type: 'datetime',
      key: 'until',
      label: 'Laatste dag',
      description: 'Laat leeg als het één dag is.',
      input: true,
      enableTime: false,
    },
    {
      type: 'textfield',
      key: 'reason',
      label: 'Reden',
      description: 'Je collega’s zien deze reden, bijvoorbeeld: dag na Hemelvaart. Noem geen personen.',
      input: true,
      validate: { required: true, maxLength: 80 },
    },
  ],
};

function nextFree(year: number): number[] {
  const years = Array.from({ length: 10 }, (_, ahead) => year + ahead);
  return years.filter((one) => isLiberationFree(one, 'lustrum'));
}
