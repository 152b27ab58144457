import { shippedForm } from './shipped';
import type { FormData } from './types';
import { validateSubmission } from './validate';

const planning = {
  conversationDate: '2027-01-27',
  startTime: '10:00',
  durationMinutes: '90',
  onLocation: 'location',
  place: 'Voorbeeldstraat 1',
};
const topic = { title: 'Uitstroom', discussed: 'De wachttijd.' };
const minutes = { topics: [topic], themes: { outflow: true } };
const themeTicks = (...ticked: string[]) =>
  Object.fromEntries(
    [
      'capacity',
      'waiting',
      'throughflow',
      'outflow',
      'warm-handover',
      'hard-to-place',
      'housing',
      'staffing',
      'quality',
      'safety',
      'neighbourhood',
      'cooperation',
      'finance',
    ].map((key) => [key, ticked.includes(key)]),
  );

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

const bad: [
  form: string,
  what: string,
  data: unknown,
  problems: [path: string, code: string, message: string][],
][] = [
  [
    'planning',
    'empty',
    {},
    [
      ['conversationDate', 'required', 'Kies een datum voor het gesprek.'],
      ['startTime', 'required', 'Vul een tijd in bij ‘Begintijd’.'],
      ['durationMinutes', 'required', 'Kies een antwoord bij ‘Hoe lang duurt het gesprek?’.'],
      ['onLocation', 'required', 'Kies een antwoord bij ‘Waar is het gesprek?’.'],
    ],
  ],
  [
    'planning',
    'a day that does not exist',
    { ...planning, conversationDate: '2027-02-30' },
    [
      [
        'conversationDate',
        'invalid-date',
        'De datum bij ‘Datum van het gesprek’ bestaat niet. Vul een datum in zoals 27-01-2027.',
      ],
    ],
  ],
  [
    'planning',
    'a time that does not exist',
    { ...planning, startTime: '24:10' },
    [['startTime', 'invalid-time', 'De tijd bij ‘Begintijd’ klopt niet. Vul een tijd in zoals 09:30.']],
  ],
  [
    'planning',
    'options that do not exist',
    { ...planning, durationMinutes: '75', onLocation: 'elders' },
    [
      [
        'durationMinutes',
        'invalid-option',
        'Kies bij ‘Hoe lang duurt het gesprek?’ een van de antwoorden die er staan.',
      ],
      ['onLocation', 'invalid-option', 'Kies bij ‘Waar is het gesprek?’ een van de antwoorden die er staan.'],
    ],
  ],
  [
    'planning',
    'no place at the office',
    { ...planning, onLocation: 'regio', place: '  ' },
    [['place', 'required', 'Vul iets in bij ‘Adres en ruimte’.']],
  ],
  [
    'planning',
    'a mail address that is none',
    { ...planning, participants: [{ organisation: 'DJI', functionTitle: 'x', email: 'a@b' }] },
    [
      [
        'participants[0].email',
        'invalid-email',
        'Het e-mailadres bij ‘E-mailadres’ (deelnemer 1) klopt niet. Vul een adres in zoals naam@organisatie.nl.',
      ],
    ],
  ],
  [
    'municipal-input',
    'empty',
    {},
    [['hasInput', 'required', 'Kies een antwoord bij ‘Wil uw gemeente iets bespreken met deze aanbieder?’.']],
  ],
  [
    'municipal-input',
    'yes, but nothing',
    { hasInput: 'ja', topics: [], concerns: ' ' },
    [
      [
        'hasInput',
        'rule',
        'U koos ‘Ja’, maar er staat nog geen inbreng. Vul minstens één vraag in, of kies ‘Nee, geen inbreng’.',
      ],
    ],
  ],
  [
    'municipal-input',
    'a row without its subject, a text too long',
    { hasInput: 'ja', topics: [{ subject: 'a' }, { explanation: 'b' }], goesWell: 'x'.repeat(4001) },
    [
      ['topics[1].subject', 'required', 'Vul iets in bij ‘Onderwerp’ (onderwerp 2).'],
      ['goesWell', 'too-long', '‘Wat gaat goed?’ is te lang: 4.001 tekens. Gebruik er hoogstens 4.000.'],
    ],
  ],
  [
    'municipal-input',
    'too many rows',
    { hasInput: 'ja', topics: Array.from({ length: 16 }, () => ({ subject: 'a' })) },
    [
      [
        'topics',
        'too-many-rows',
        'Bij ‘Onderwerpen voor het gesprek’ staan 16 rijen. Er passen er hoogstens 15. Haal er een paar weg.',
      ],
    ],
  ],
  [
    'municipal-input',
    'control characters',
    { hasInput: 'ja', concerns: 'a\u0000b' },
    [
      [
        'concerns',
        'control-characters',
        'In ‘Zorgen over de kwaliteit van de zorg’ staan onleesbare tekens. Wij hebben ze weggehaald. Kijk de tekst na en verstuur opnieuw.',
      ],
    ],
  ],
  [
    'municipal-input',
    'wrong types',
    { hasInput: 'ja', topics: 'x', concerns: { a: 1 }, signals: ['x'] },
    [
      [
        'topics',
        'wrong-type',
        'Het antwoord op ‘Onderwerpen voor het gesprek’ kunnen wij niet lezen. Vul het opnieuw in.',
      ],
      [
        'concerns',
        'wrong-type',
        'Het antwoord op ‘Zorgen over de kwaliteit van de zorg’ kunnen wij niet lezen. Vul het opnieuw in.',
      ],
      ['signals', 'wrong-type', 'Het antwoord op ‘Signalen’ kunnen wij niet lezen. Vul het opnieuw in.'],
    ],
  ],
  [
    'agenda',
    'no items',
    { items: [] },
    [['items', 'required', 'Voeg minstens één agendapunt toe bij ‘Agendapunten’.']],
  ],
  [
    'agenda',
    'minutes that are none, too few and too many',
    {
      items: [
        { title: 'a', minutes: 'kwartier' },
        { title: 'b', minutes: 0 },
        { title: 'c', minutes: 241 },
      ],
    },
    [
      [
        'items[0].minutes',
        'invalid-number',
        'Vul bij ‘Aantal minuten’ (agendapunt 1) een getal in, zoals 15.',
      ],
      [
        'items[1].minutes',
        'too-small',
        'Het getal bij ‘Aantal minuten’ (agendapunt 2) is te klein. Vul 1 of meer in.',
      ],
      [
        'items[2].minutes',
        'too-large',
        'Het getal bij ‘Aantal minuten’ (agendapunt 3) is te groot. Vul 240 of minder in.',
      ],
    ],
  ],
  [
    'conversation',
    'moved, but when?',
    { outcome: 'verplaatst' },
    [
      ['newDate', 'required', 'Vul een datum in bij ‘Nieuwe datum’.'],
      ['newTime', 'required', 'Vul een tijd in bij ‘Nieuwe begintijd’.'],
      ['reason', 'required', 'Vul iets in bij ‘Reden’.'],
    ],
  ],
  [
    'conversation',
    'cancelled without a reason',
    { outcome: 'afgezegd' },
    [['reason', 'required', 'Vul iets in bij ‘Reden’.']],
  ],
  [
    'conversation',
    'held without anybody',
    { outcome: 'gehouden' },
    [['attendees', 'required', 'Vul iets in bij ‘Wie waren erbij?’.']],
  ],
  [
    'minutes',
    'empty',
    {},
    [
      ['topics', 'required', 'Voeg minstens één onderwerp toe bij ‘Onderwerpen’.'],
      ['themes', 'required', 'Kies minstens één antwoord bij ‘Thema’s in dit gesprek’.'],
    ],
  ],
  [
    'minutes',
    'an empty row speaks for the grid',
    { ...minutes, topics: [{}] },
    [
      ['topics[0].title', 'required', 'Vul iets in bij ‘Titel’ (onderwerp 1).'],
      ['topics[0].discussed', 'required', 'Vul iets in bij ‘Besproken’ (onderwerp 1).'],
    ],
  ],
  [
    'minutes',
    'a theme that does not exist',
    { ...minutes, themes: { outflow: true, weather: true } },
    [['themes', 'invalid-option', 'Kies bij ‘Thema’s in dit gesprek’ een van de antwoorden die er staan.']],
  ],
  [
    'minutes',
    'an action for nobody, never',
    { ...minutes, actions: [{ description: 'x' }] },
    [
      ['actions[0].owner', 'required', 'Kies een antwoord bij ‘Wie doet dit?’ (actiepunt 1).'],
      ['actions[0].dueDate', 'required', 'Vul een datum in bij ‘Wanneer klaar?’ (actiepunt 1).'],
    ],
  ],
  [
    'minutes-review',
    'sent back without a word',
    { verdict: 'terug' },
    [['remarks', 'required', 'Vul iets in bij ‘Wat moet er anders?’.']],
  ],
  [
    'fact-check',
    'nothing at all',
    {},
    [['topics', 'required', 'Voeg minstens één onderwerp toe bij ‘Onderwerpen in het verslag’.']],
  ],
  [
    'fact-check',
    'a correction without text, a row without verdict',
    { topics: [{ title: 'A', verdict: 'correctie' }, { title: 'B' }] },
    [
      ['topics[0].correction', 'required', 'Vul iets in bij ‘Uw voorstel’ (onderwerp 1).'],
      ['topics[1].verdict', 'required', 'Kies een antwoord bij ‘Kloppen de feiten?’ (onderwerp 2).'],
    ],
  ],
  [
    'agency-points',
    'neither',
    {},
    [['none', 'rule', 'Voeg een punt toe, of vink ‘Er zijn geen punten voor DJI’ aan.']],
  ],
  [
    'agency-points',
    'both',
    { none: true, points: [{ point: 'x' }] },
    [
      [
        'none',
        'rule',
        'Je vinkte aan dat er geen punten zijn, maar er staan punten. Haal het vinkje weg of verwijder de punten.',
      ],
    ],
  ],
  [
    'agency-confirmation',
    'done, but when and what?',
    { broughtIn: 'ja' },
    [
      ['date', 'required', 'Vul een datum in bij ‘Op welke datum?’.'],
      ['outcome', 'required', 'Vul iets in bij ‘Wat kwam eruit?’.'],
    ],
  ],
  [
    'agency-confirmation',
    'not done, but why?',
    { broughtIn: 'nee' },
    [['reason', 'required', 'Vul iets in bij ‘Waarom niet?’.']],
  ],
  [
    'action-follow-up',
    'until when?',
    { status: 'loopt-nog' },
    [['newDueDate', 'required', 'Vul een datum in bij ‘Wanneer is het wel klaar?’.']],
  ],
];

test.each(bad)('%s refuses: %s', async (key, _, data, problems) => {
  const verdict = await validateSubmission({ form: shippedForm(key), data });
  expect(verdict.ok ? [] : verdict.problems.map(({ path, code, message }) => [path, code, message])).toEqual(
    problems,
  );
});

test('what was typed comes back, right or wrong, but nothing unknown or unreadable', async () => {
  const data = {
    hasInput: 'ja',
    concerns: 'a\u0007b',
    evil: 1,
    topics: [{ explanation: 'b', evil: 1 }],
    goesWell: { x: 1 },
  };
  const verdict = await validateSubmission({ form: shippedForm('municipal-input'), data });
  expect(verdict).toMatchObject({ ok: false });
  expect(verdict.data).toEqual({ hasInput: 'ja', concerns: 'ab', topics: [{ explanation: 'b' }] });
});

test('a wrong date or number comes back as it was typed', async () => {
  const wrongDate = await validateSubmission({
    form: shippedForm('planning'),
    data: { ...planning, conversationDate: 'morgen' },
  });
  expect(wrongDate.data.conversationDate).toBe('morgen');
  const wrongNumber = await validateSubmission({
    form: shippedForm('agenda'),
    data: { items: [{ title: 'a', minutes: 'kwartier' }] },
  });
  expect(wrongNumber.data.items).toEqual([{ title: 'a', minutes: 'kwartier' }]);
});

test('a text of megabytes is refused and not sent back whole', async () => {
  const verdict = await validateSubmission({
    form: shippedForm('minutes-review'),
    data: { verdict: 'terug', remarks: 'x'.repeat(5_000_000) },
  });
  expect(verdict).toMatchObject({ ok: false, problems: [{ path: 'remarks', code: 'too-long' }] });
  expect(String(verdict.data.remarks)).toHaveLength(4000);
});

test.each([[null], ['x'], [[1]], [7], [undefined]])(
  'answers that are no object (%j) are refused',
  async (data) => {
    const verdict = await validateSubmission({ form: shippedForm('municipal-input'), data });
    expect(verdict).toMatchObject({
      ok: false,
      problems: [{ path: '', code: 'wrong-type' }, { path: 'hasInput' }],
    });
  },
);

test('what the server put into read-only questions and fixed rows cannot be changed by the sender', async () => {
  const prefill = {
    topics: [
      { title: 'Strategie', discussed: 'Plan A' },
      { title: 'Kwaliteit', discussed: 'Goed' },
    ],
  };
  const data = {
    topics: [
      { title: 'Vals', discussed: 'Plan B', verdict: 'klopt' },
      { verdict: 'klopt' },
      { title: 'Extra', verdict: 'klopt' },
    ],
  };
  const verdict = await validateSubmission({ form: shippedForm('fact-check'), data, prefill });
  const topics = [
    { title: 'Strategie', discussed: 'Plan A', verdict: 'klopt' },
    { title: 'Kwaliteit', discussed: 'Goed', verdict: 'klopt' },
  ];
  expect(verdict).toEqual({ ok: true, data: { topics } });
});

test('a fixed row that the sender left out still has to be answered', async () => {
  const prefill = { topics: [{ title: 'A' }, { title: 'B' }] };
  const verdict = await validateSubmission({
    form: shippedForm('fact-check'),
    data: { topics: [{ verdict: 'klopt' }] },
    prefill,
  });
  expect(verdict).toMatchObject({ ok: false, problems: [{ path: 'topics[1].verdict', code: 'required' }] });
});

test('keys that reach into objects do nothing', async () => {
  const data: unknown = JSON.parse(
    '{"verdict":"akkoord","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  );
  const verdict = await validateSubmission({ form: shippedForm('minutes-review'), data });
  expect(verdict).toEqual({ ok: true, data: { verdict: 'akkoord' } });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
