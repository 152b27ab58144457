import type { Notice } from '../../store/types';
import type { ProcessState } from '../../workflows/engine/state';
import { at, does, factsFor, notice, openedCycle, passes, plannedCycle } from '../fixture';
import { composeDigest } from './digest';
import { renderText } from './render-text';

function taskOf(state: ProcessState, step: string, organisation?: string): string {
  const found = state.tasks.find(
    (task) =>
      task.step === step &&
      (organisation === undefined ||
        (task.assignee.kind === 'organisation' && task.assignee.organisation === organisation)),
  );
  if (!found) throw new Error(`no task ${step}`);
  return found.id;
}

function mail(given: Parameters<typeof factsFor>[0]) {
  const document = composeDigest(factsFor(given));
  if (!document) throw new Error('no mail');
  return { ...document, text: renderText(document.blocks) };
}

const cycles = ['de-oever', 'kompas', 'veerhuis'].map((key) => plannedCycle(key));
const asked = (kind: Notice['kind'], states: readonly ProcessState[], organisation = 'huizen') =>
  states.map((state) =>
    notice(state, {
      kind,
      person: organisation === 'huizen' ? 'wilma' : 'frederik',
      taskId: taskOf(state, 'input', organisation),
    }),
  );

describe('a municipality', () => {
  test('is asked for all providers at once, by one link', () => {
    const { subject, text, links } = mail({
      reader: 'wilma',
      states: cycles,
      notices: asked('task-opened', cycles),
    });
    expect(subject).toBe('Inbreng gevraagd vóór 13 januari: 3 aanbieders');
    expect(text).toBe(`Beste Wilma Hoekstra,

Wilt u vóór woensdag 13 januari 2027 laten weten of uw gemeente iets wil bespreken met deze aanbieders? Niets te bespreken? Dat laat u met één klik weten.

- De Oever: gesprek op woensdag 27 januari 2027
- Stichting Kompas: gesprek op woensdag 27 januari 2027
- Veerhuis: gesprek op woensdag 27 januari 2027

Inbreng geven:
{{link:input-2027-q1}}

Horen wij niets, dan gaan wij uit van geen inbreng. Vult een collega dit in? Stuur deze mail dan door: de link werkt ook voor uw collega.

Vragen? Bel of mail Noor van Dalen, 035-555 01 01, noor@regio.example.

Met vriendelijke groet,
Regio Gooi en Vechtstreek
Inkoop & Contractbeheer
`);
    expect(links).toEqual({ 'input-2027-q1': { kind: 'invitation', invitation: 'input:huizen:2027-Q1' } });
  });

  test('sees each date where they differ, the first one in the subject', () => {
    const states = [plannedCycle('de-oever'), plannedCycle('veerhuis', '2027-02-03 10:00')];
    const { subject, text } = mail({ reader: 'wilma', states, notices: asked('task-opened', states) });
    expect(subject).toBe('Inbreng gevraagd vóór 13 januari: 2 aanbieders');
    expect(text).toContain('Wilt u laten weten of uw gemeente iets wil bespreken met deze aanbieders?');
    expect(text).toContain(
      '- Veerhuis: gesprek op woensdag 3 februari 2027, inbreng uiterlijk woensdag 20 januari 2027',
    );
  });

  test('hears the name when it is only one provider', () => {
    const states = cycles.slice(0, 1);
    const { subject, text } = mail({ reader: 'wilma', states, notices: asked('task-opened', states) });
    expect(subject).toBe('Inbreng gevraagd vóór 13 januari: De Oever');
    expect(text).toContain('iets wil bespreken met De Oever?');
  });

  test.each([
    ['2027-01-12 08:00', 'Herinnering: nog 3 aanbieders, uiterlijk morgen'],
    ['2027-01-13 08:00', 'Herinnering: nog 3 aanbieders, uiterlijk vandaag'],
    ['2027-01-06 08:00', 'Herinnering: nog 3 aanbieders, uiterlijk 13 januari'],
  ])('is reminded on %s: %s', (now, expected) => {
    const { subject, text } = mail({
      reader: 'wilma',
      now,
      states: cycles,
      notices: asked('reminder', cycles),
    });
    expect(subject).toBe(expected);
    expect(text).toContain('Van 3 aanbieders hebben wij nog geen antwoord.');
  });

  test('sees a reminder, what is new and what was asked before in one mail with one link', () => {
    const [first, second, third] = cycles;
    if (!first || !second || !third) throw new Error('no cycles');
    const facts = factsFor({ reader: 'wilma', states: cycles, notices: [] });
    const open = facts.tasks.get(taskOf(third, 'input', 'huizen'));
    const { subject, text, links } = mail({
      reader: 'wilma',
      states: cycles,
      notices: [...asked('reminder', [first]), ...asked('task-opened', [second])],
      more: { openInput: open ? [open] : [] },
    });
    expect(subject).toBe('Herinnering: inbreng voor De Oever, uiterlijk morgen');
    expect(text).toContain('Nieuw in deze mail, uiterlijk woensdag 13 januari 2027:\n\n- Stichting Kompas');
    expect(text).toContain('Ook nog open, van een eerdere mail: Veerhuis (uiterlijk 13 januari).');
    expect(text.match(/\{\{link:/g)).toHaveLength(1);
    expect(Object.keys(links)).toHaveLength(1);
  });
});

describe('a provider', () => {
  let state = passes(plannedCycle(), '2027-01-14 00:00');
  state = does(state, { step: 'agenda-complete', when: '2027-01-14 10:00' });
  state = does(state, { step: 'agenda-release', when: '2027-01-14 11:00' });
  state = does(state, { step: 'conversation', when: '2027-01-27 12:00', outcome: 'held' });
  state = does(state, { step: 'minutes-draft', when: '2027-01-27 15:00' });
  state = does(state, { step: 'minutes-review', when: '2027-01-27 16:00', outcome: 'approved' });
  const about = (kind: Notice['kind']) =>
    notice(state, { kind, person: 'esther', taskId: taskOf(state, 'fact-check') });

  test('is asked whether the facts are right, and what silence means', () => {
    const { subject, text, links } = mail({
      reader: 'esther',
      now: '2027-01-28 08:00',
      states: [state],
      notices: [about('task-opened')],
    });
    expect(subject).toBe('Klopt het verslag? Graag vóór 10 februari');
    expect(text).toContain(
      'Wilt u vóór woensdag 10 februari 2027 controleren of de feiten kloppen in het verslag van ons gesprek van woensdag 27 januari 2027?',
    );
    expect(text).toContain(
      'Reageert u niet, dan stellen wij het verslag na woensdag 10 februari 2027 zo vast.',
    );
    expect(Object.values(links)).toEqual([{ kind: 'invitation', invitation: 'fact-check:de-oever:2027-Q1' }]);
  });

  test('is reminded', () => {
    const { subject } = mail({
      reader: 'esther',
      now: '2027-02-09 08:00',
      states: [state],
      notices: [about('reminder')],
    });
    expect(subject).toBe('Herinnering: klopt het verslag? Uiterlijk morgen');
  });
});

describe('staff', () => {
  const opened = ['de-oever', 'veerhuis'].map((key) => openedCycle(key));
  const planning = (kind: Notice['kind'], person: string, states = opened) =>
    states.map((state) => notice(state, { kind, person, taskId: taskOf(state, 'plan') }));

  test.each<[string, Notice['kind'], string, number, string]>([
    [
      'one new task',
      'task-opened',
      '2026-12-01 08:00',
      1,
      'Gesprek plannen – De Oever, uiterlijk 8 december',
    ],
    [
      'new tasks of one kind',
      'task-opened',
      '2026-12-01 08:00',
      2,
      'Nieuw: Gesprek plannen (2 keer), de eerste uiterlijk 8 december',
    ],
    [
      'one reminder',
      'reminder',
      '2026-12-07 08:00',
      1,
      'Herinnering: Gesprek plannen – De Oever, uiterlijk morgen',
    ],
    [
      'several reminders',
      'reminder',
      '2026-12-07 08:00',
      2,
      'Herinnering: Gesprek plannen (2 keer), de eerste uiterlijk morgen',
    ],
    ['one late', 'late', '2026-12-09 08:00', 1, 'Te laat: Gesprek plannen – De Oever'],
    ['several late', 'late', '2026-12-09 08:00', 2, 'Te laat: Gesprek plannen (2 keer)'],
  ])('%s', (_what, kind, now, number, expected) => {
    const states = opened.slice(0, number);
    const { subject } = mail({ reader: 'noor', now, states, notices: planning(kind, 'noor', states) });
    expect(subject).toBe(expected);
  });

  test('hear why a kind of task matters once, and go to their list', () => {
    const { text, links } = mail({
      reader: 'noor',
      now: '2026-12-01 08:00',
      states: opened,
      notices: planning('task-opened', 'noor'),
    });
    expect(text).toContain(`- Gesprek plannen – De Oever, uiterlijk dinsdag 8 december 2026
  Zonder datum kunnen de gemeenten geen inbreng geven en staat alles stil.
- Gesprek plannen – Veerhuis, uiterlijk dinsdag 8 december 2026

Mijn taken openen:`);
    expect(Object.values(links)).toEqual([{ kind: 'page', path: '/taken' }]);
  });

  test('hear how late they are and who is told next', () => {
    const { text } = mail({
      reader: 'noor',
      now: '2026-12-09 08:00',
      states: opened.slice(0, 1),
      notices: planning('late', 'noor', opened.slice(0, 1)),
    });
    expect(
      text,
    ).toContain(`- Gesprek plannen – De Oever, moest dinsdag 8 december 2026 klaar zijn (1 werkdag te laat)
  Op dinsdag 15 december 2026 krijgt de manager bericht.`);
  });

  test('the manager hears what is late, with whom, whom to call and what happens by itself', () => {
    const { subject, text, links } = mail({
      reader: 'carlijn',
      now: '2026-12-15 08:00',
      states: opened,
      notices: planning('late', 'carlijn'),
    });
    expect(subject).toBe('2 gesprekken lopen achter');
    expect(
      text,
    ).toContain(`- Gesprek plannen – De Oever, moest dinsdag 8 december 2026 klaar zijn (5 werkdagen te laat)
  Bel Noor van Dalen, 035-555 01 01. Er gebeurt nu niets meer vanzelf.`);
    expect(Object.values(links)).toEqual([{ kind: 'page', path: '/ronde/2027-Q1' }]);
  });

  test('one late task names the colleague and leads to the cycle', () => {
    const states = opened.slice(0, 1);
    const { subject, links } = mail({
      reader: 'carlijn',
      now: '2026-12-15 08:00',
      states,
      notices: planning('late', 'carlijn', states),
    });
    expect(subject).toBe('Te laat: Gesprek plannen – De Oever (Noor van Dalen)');
    expect(Object.values(links)).toEqual([{ kind: 'page', path: '/aanbieders/de-oever/2027-Q1' }]);
  });

  test('a municipality that is silent is one matter, however many providers', () => {
    const notices = cycles.map((state) =>
      notice(state, { kind: 'late', person: 'noor', taskId: taskOf(state, 'input', 'laren') }),
    );
    const { subject, text } = mail({ reader: 'noor', now: '2027-01-13 08:00', states: cycles, notices });
    expect(subject).toBe('Gemeente Laren heeft nog niet gereageerd (3 aanbieders)');
    expect(text).toContain('Gemeente Laren: Inbreng geven – De Oever, Stichting Kompas en Veerhuis');
    expect(text).toContain(
      'Bel Frederik Bosman, 035-555 01 01. Na woensdag 13 januari 2027 gaat het vanzelf verder, zonder dit antwoord.',
    );
  });

  test('a change after the agenda was made', () => {
    const [state] = cycles;
    if (!state) throw new Error('no cycle');
    const notices = [
      notice(state, { kind: 'amended', person: 'noor', taskId: taskOf(state, 'input', 'huizen') }),
    ];
    const { subject } = mail({ reader: 'noor', states: [state], notices });
    expect(subject).toBe('Gemeente Huizen wijzigde de inbreng voor De Oever');
  });

  test('what is most urgent stands first and the subject says that there is more', () => {
    const [first, second] = opened;
    if (!first || !second) throw new Error('no cycles');
    const { subject, text } = mail({
      reader: 'noor',
      now: '2026-12-09 08:00',
      states: opened,
      notices: [...planning('task-opened', 'noor', [second]), ...planning('late', 'noor', [first])],
    });
    expect(subject).toBe('Te laat: Gesprek plannen – De Oever (en nog 1 bericht)');
    expect(text.indexOf('Te laat\n')).toBeLessThan(text.indexOf('Nieuw voor jou\n'));
  });
});

describe('everybody around a conversation', () => {
  const state = plannedCycle();
  const agenda = {
    _id: state.id,
    provider: 'de-oever',
    quarter: '2027-Q1' as const,
    items: [
      { title: 'Strategie en koers', source: 'Gespreksformat', explanation: 'Welke plannen heeft u?' },
      { title: 'Doorstroom', source: 'Gemeente Huizen', explanation: '' },
    ],
    note: 'Graag de cijfers meenemen.',
    releasedAt: at('2027-01-19 10:00'),
  };
  const agendas = new Map([[state.id, agenda]]);

  test.each([
    ['wilma', 'in uw agenda'],
    ['esther', 'in uw agenda'],
    ['guest/x/0', 'in uw agenda'],
    ['noor', 'in je agenda'],
  ])('gets the agenda: %s', (reader, address) => {
    const notices = [notice(state, { kind: 'agenda-released', person: reader })];
    const { subject, text, attachments } = mail({
      reader,
      now: '2027-01-20 08:00',
      states: [state],
      notices,
      more: { agendas },
    });
    expect(subject).toBe('Agenda gesprek 27 januari, De Oever');
    expect(text).toContain('Op woensdag 27 januari 2027 om 10.00 uur is het gesprek met De Oever.');
    expect(text).toContain(address);
    expect(text).toContain('- Waar: Voorbeeldstraat 1, Hilversum');
    expect(text).toContain(
      '1. Strategie en koers (Gespreksformat)\n   Welke plannen heeft u?\n2. Doorstroom (Gemeente Huizen)',
    );
    expect(text).toContain('Graag de cijfers meenemen.');
    expect(attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['gesprek.ics', 'text/calendar; charset=utf-8; method=REQUEST'],
    ]);
  });

  test('gets several agendas with attachments that can be told apart', () => {
    const other = plannedCycle('veerhuis');
    const { subject, attachments } = mail({
      reader: 'wilma',
      states: [state, other],
      notices: [state, other].map((one) => notice(one, { kind: 'agenda-released', person: 'wilma' })),
      more: { agendas: new Map([...agendas, [other.id, { ...agenda, _id: other.id }]]) },
    });
    expect(subject).toBe('Agenda gesprek 27 januari, De Oever (en nog 1 bericht)');
    expect(attachments.map(({ filename }) => filename)).toEqual([
      'gesprek-de-oever.ics',
      'gesprek-veerhuis.ics',
    ]);
  });

  const conversation = {
    at: at('2027-02-03 10:00'),
    before: at('2027-01-27 10:00'),
    minutes: 60,
    place: 'Online',
    moves: 1,
    reason: 'De locatie is dicht.',
  };

  test('hears of a new date, and a municipality until when it can still answer', () => {
    const notices = [notice(state, { kind: 'moment-moved', person: 'wilma' })];
    const { subject, text, attachments } = mail({
      reader: 'wilma',
      states: [state],
      notices,
      more: { conversations: new Map([[state.id, conversation]]) },
    });
    expect(subject).toBe('Gesprek met De Oever verplaatst naar 3 februari');
    expect(text).toContain(
      'is verplaatst naar woensdag 3 februari 2027 om 10.00 uur. Eerst was dat woensdag 27 januari 2027 om 10.00 uur.',
    );
    expect(text).toContain('Reden: De locatie is dicht.');
    expect(text).toContain('tot en met woensdag 13 januari 2027');
    expect(attachments[0]?.content).toContain('SEQUENCE:1');
  });

  test.each([
    ['with the agenda before', agendas, 1],
    ['before anybody had it in his diary', new Map(), 0],
  ])('hears that it does not take place, %s', (_what, known, files) => {
    const notices = [notice(state, { kind: 'cancelled', person: 'wilma' })];
    const { subject, text, attachments } = mail({
      reader: 'wilma',
      states: [state],
      notices,
      more: { agendas: known, conversations: new Map([[state.id, { ...conversation, moves: 0 }]]) },
    });
    expect(subject).toBe('Gesprek met De Oever gaat niet door');
    expect(text).toContain('Reden: De locatie is dicht.');
    expect(attachments).toHaveLength(files);
    for (const { content } of attachments)
      expect(content).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1[\s\S]*STATUS:CANCELLED/);
  });

  test('gets what was agreed when the minutes are fixed', () => {
    const minutes = {
      _id: state.id,
      provider: 'de-oever',
      quarter: '2027-Q1' as const,
      conversationAt: at('2027-01-27 10:00'),
      topics: [
        { title: 'Doorstroom', discussed: 'Veel besproken.', agreed: 'Twaalf weken vooraf melden.' },
        { title: 'Kwaliteit', discussed: 'Niets.', agreed: '' },
      ],
      themes: [],
      pointsForAgency: '',
      fixedAt: at('2027-02-10 10:00'),
      factCheck: 'consent' as const,
    };
    const action = {
      _id: 'action:de-oever:2027-Q1:1',
      provider: 'de-oever',
      quarter: '2027-Q1' as const,
      description: 'Werkafspraak maken',
      owner: 'De Oever',
      dueDate: '2027-03-01' as const,
      status: 'open' as const,
      closedAt: null,
    };
    const given = {
      states: [state],
      more: { minutes: new Map([[state.id, minutes]]), actions: new Map([[action._id, action]]) },
    };
    const { subject, text, links } = mail({
      reader: 'wilma',
      notices: [notice(state, { kind: 'minutes-fixed', person: 'wilma' })],
      ...given,
    });
    expect(subject).toBe('Verslag vastgesteld: De Oever');
    expect(text).toContain('De aanbieder heeft niet gereageerd. Daarmee staat het verslag vast.');
    expect(text).toContain('- Doorstroom: Twaalf weken vooraf melden.');
    expect(text).not.toContain('Kwaliteit');
    expect(text).toContain('- Werkafspraak maken\n  Wie: De Oever. Klaar op maandag 1 maart 2027.');
    expect(Object.values(links)).toEqual([{ kind: 'page', path: '/aanbieders/de-oever/2027-Q1/verslag' }]);
    const toProvider = mail({
      reader: 'esther',
      notices: [notice(state, { kind: 'minutes-fixed', person: 'esther' })],
      ...given,
    });
    expect(toProvider.text).not.toContain('De aanbieder heeft');
  });

  test('hears what became of the points for DJI', () => {
    const point = {
      _id: `${state.id}/1`,
      provider: 'de-oever',
      quarter: '2027-Q1' as const,
      point: 'Er ontbreken plekken',
      explanation: '',
      status: 'brought-in' as const,
      outcome: 'DJI neemt het mee.',
    };
    const { subject, text } = mail({
      reader: 'wilma',
      states: [state],
      notices: [notice(state, { kind: 'agency-brought-in', person: 'wilma' })],
      more: { points: [point] },
    });
    expect(subject).toBe('Punten ingebracht bij DJI: De Oever');
    expect(text).toContain('Wat eruit kwam: DJI neemt het mee.');
  });
});

test('there is no mail without anything to say', () => {
  expect(composeDigest(factsFor({ reader: 'wilma', states: cycles, notices: [] }))).toBeNull();
});

test('a mail says "u" outside the office and never "je"', () => {
  const { text } = mail({ reader: 'wilma', states: cycles, notices: asked('reminder', cycles) });
  expect(text).not.toMatch(/\b(je|jij|jou|jouw)\b/);
});
