import { planning, testRefused } from './validate.fixture';

testRefused([
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
]);
