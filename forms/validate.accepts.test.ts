import { themes } from '../domain/themes';
import { shippedForm } from './shipped';
import type { FormData } from './types';
import { validateSubmission } from './validate';
import { minutes, planning, topic } from './validate.fixture';

const themeTicks = (...ticked: string[]) =>
  Object.fromEntries(themes.map(({ key }) => [key, ticked.includes(key)]));

const good: [form: string, what: string, data: unknown, stored: FormData][] = [
  ['planning', 'complete', planning, planning],
  [
    'planning',
    'online drops the place',
    { ...planning, onLocation: 'online' },
    { conversationDate: '2027-01-27', startTime: '10:00', durationMinutes: '90', onLocation: 'online' },
  ],
  [
    'planning',
    'as the Form.io client sends it',
    {
      ...planning,
      conversationDate: '2027-01-26T23:00:00.000Z',
      startTime: '10:00:00',
      durationMinutes: 90,
      submit: true,
    },
    planning,
  ],
  [
    'planning',
    'date as people type it',
    { ...planning, conversationDate: '27-1-2027', startTime: '9.30' },
    { ...planning, startTime: '09:30' },
  ],
  [
    'planning',
    'an extra participant',
    {
      ...planning,
      participants: [{ organisation: 'DJI', functionTitle: 'accountmanager', email: 'a@dji.example' }],
    },
    {
      ...planning,
      participants: [{ organisation: 'DJI', functionTitle: 'accountmanager', email: 'a@dji.example' }],
    },
  ],
  ['municipal-input', 'nothing to raise', { hasInput: 'nee' }, { hasInput: 'nee' }],
  [
    'municipal-input',
    'nothing to raise drops what was typed before',
    { hasInput: 'nee', topics: [{ subject: '' }], concerns: 'x' },
    { hasInput: 'nee' },
  ],
  [
    'municipal-input',
    'one topic, urgency by default',
    { hasInput: 'ja', topics: [{ subject: 'Uitstroom' }] },
    { hasInput: 'ja', topics: [{ subject: 'Uitstroom', urgency: 'normaal' }] },
  ],
  [
    'municipal-input',
    'only what goes well',
    { hasInput: 'ja', goesWell: ' Korte\r\nlijnen ' },
    { hasInput: 'ja', goesWell: 'Korte\nlijnen' },
  ],
  [
    'agenda',
    'rows with their source',
    { items: [{ title: 'Buurt', source: 'Huizen', minutes: 10 }, { title: 'Eigen' }] },
    {
      items: [
        { title: 'Buurt', source: 'Huizen', minutes: 10 },
        { title: 'Eigen', source: 'eigen punt' },
      ],
    },
  ],
  [
    'conversation',
    'held',
    { outcome: 'gehouden', attendees: 'manager zorg', reason: 'weg' },
    { outcome: 'gehouden', attendees: 'manager zorg' },
  ],
  [
    'conversation',
    'moved',
    { outcome: 'verplaatst', newDate: '2027-02-03', newTime: '14:00', reason: 'ziekte' },
    { outcome: 'verplaatst', newDate: '2027-02-03', newTime: '14:00', reason: 'ziekte' },
  ],
  [
    'conversation',
    'cancelled, with rubbish in a hidden date',
    { outcome: 'afgezegd', newDate: '2027-02-30', reason: 'gestopt' },
    { outcome: 'afgezegd', reason: 'gestopt' },
  ],
  ['minutes', 'without actions', minutes, { ...minutes, themes: themeTicks('outflow') }],
  [
    'minutes',
    'with an action',
    { ...minutes, actions: [{ description: 'Cijfers', owner: 'huizen', dueDate: '2027-02-28' }] },
    {
      topics: [topic],
      actions: [{ description: 'Cijfers', owner: 'huizen', dueDate: '2027-02-28' }],
      themes: themeTicks('outflow'),
    },
  ],
  ['minutes-review', 'agreed drops remarks', { verdict: 'akkoord', remarks: 'x' }, { verdict: 'akkoord' }],
  ['minutes-review', 'sent back', { verdict: 'terug', remarks: 'x' }, { verdict: 'terug', remarks: 'x' }],
  [
    'fact-check',
    'a correction in one row, a leftover in another',
    {
      topics: [
        { title: 'A', verdict: 'klopt', correction: 'rest' },
        { title: 'B', verdict: 'correctie', correction: '2 moet 3 zijn' },
      ],
    },
    {
      topics: [
        { title: 'A', verdict: 'klopt' },
        { title: 'B', verdict: 'correctie', correction: '2 moet 3 zijn' },
      ],
    },
  ],
  ['agency-points', 'none', { none: true }, { none: true }],
  [
    'agency-points',
    'one',
    { none: false, points: [{ point: 'Indicaties' }] },
    { none: false, points: [{ point: 'Indicaties' }] },
  ],
  [
    'agency-confirmation',
    'done',
    { broughtIn: 'ja', date: '2027-03-01', outcome: 'Neemt DJI mee.' },
    { broughtIn: 'ja', date: '2027-03-01', outcome: 'Neemt DJI mee.' },
  ],
  [
    'agency-confirmation',
    'not done',
    { broughtIn: 'nee', reason: 'Overleg verschoven.' },
    { broughtIn: 'nee', reason: 'Overleg verschoven.' },
  ],
  ['action-follow-up', 'done', { status: 'afgerond', newDueDate: '2027-03-01' }, { status: 'afgerond' }],
  [
    'action-follow-up',
    'still going',
    { status: 'loopt-nog', newDueDate: '2027-03-01' },
    { status: 'loopt-nog', newDueDate: '2027-03-01' },
  ],
];

test.each(good)('%s: %s', async (key, _, data, stored) => {
  expect(await validateSubmission({ form: shippedForm(key), data })).toEqual({ ok: true, data: stored });
});
