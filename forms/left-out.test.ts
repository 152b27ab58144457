import { leftOut } from './left-out';
import { shippedForm } from './shipped';
import type { FormData } from './types';

const typed: FormData = {
  topics: [{ subject: 'Uitstroom', urgency: 'normaal' }],
  concerns: ' ',
  signals: 'De wachttijd loopt op.',
};

const cases: [what: string, form: string, data: FormData, initial: FormData, left: string[]][] = [
  ['nothing where all counts', 'municipal-input', { ...typed, hasInput: 'ja' }, {}, []],
  [
    'what was written before choosing no',
    'municipal-input',
    { ...typed, hasInput: 'nee' },
    {},
    ['Onderwerpen voor het gesprek', 'Signalen'],
  ],
  [
    'a row that nobody filled in is nothing',
    'municipal-input',
    { hasInput: 'nee', topics: [{ urgency: 'normaal' }] },
    {},
    [],
  ],
  [
    'a correction of a topic that is right after all, once',
    'fact-check',
    {
      topics: [
        { verdict: 'klopt', correction: 'Elf weken.' },
        { verdict: 'klopt', correction: 'Twaalf weken.' },
        { verdict: 'correctie', correction: 'Dertien weken.' },
      ],
    },
    {},
    ['Uw voorstel'],
  ],
  [
    'what the product had put there is not missed',
    'planning',
    { onLocation: 'online', place: 'Voorbeeldstraat 1' },
    { place: 'Voorbeeldstraat 1' },
    [],
  ],
];

test.each(cases)('%s', (_what, form, data, initial, left) => {
  expect(leftOut({ form: shippedForm(form), data, initial })).toEqual(left);
});
