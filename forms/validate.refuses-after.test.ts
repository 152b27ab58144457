import { minutes, testRefused } from './validate.fixture';

testRefused([
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
]);
