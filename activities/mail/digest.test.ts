import type { Notice, TaskView } from '../../store/types';
import { at } from '../../test/examples/processes';
import type { ProcessState } from '../../workflows/engine/state';
import { does, factsFor, notice, passes, plannedCycle } from '../fixture';
import { composeDigest } from './digest';
import { asked, cycles, mail, taskOf } from './digest.fixture';

/** What Huizen was asked in these cycles. */
function openInput(states: readonly ProcessState[]): TaskView[] {
  const { tasks } = factsFor({ reader: 'wilma', states, notices: [] });
  return states.flatMap((state) => tasks.get(taskOf(state, 'input', 'huizen')) ?? []);
}

describe('a municipality', () => {
  test('is asked for all providers at once, by one link', () => {
    const { subject, text, links } = mail({
      reader: 'wilma',
      states: cycles,
      notices: asked('task-opened', cycles),
    });
    expect(subject).toBe('Inbreng gevraagd, uiterlijk 13 januari: 3 aanbieders');
    expect(text).toBe(`Beste Wilma Hoekstra,

Wilt u uiterlijk morgen (woensdag 13 januari 2027) laten weten of uw gemeente iets wil bespreken met deze aanbieders? Wat u meegeeft, komt op de agenda van het gesprek. Niets te bespreken? Dat kan voor alle aanbieders tegelijk.

Inbreng geven:
{{link:input-2027-q1}}

Horen wij niets, dan gaan wij uit van geen inbreng. Vult een collega dit in? Stuur deze mail dan door: de link werkt ook voor uw collega.

Het gaat om 3 aanbieders:

- De Oever: gesprek op woensdag 27 januari 2027
- Stichting Kompas: gesprek op woensdag 27 januari 2027
- Veerhuis: gesprek op woensdag 27 januari 2027

Vragen? Bel of mail Noor van Dalen, 035-555 01 01, noor@regio.example.

Met vriendelijke groet,
Regio Gooi en Vechtstreek
Inkoop & Contractbeheer

Liever meteen mail, of minder mail? Kies wanneer u mail krijgt:
{{link:mail-rhythm}}
`);
    const invitation = { kind: 'invitation', invitation: 'input:huizen:2027-Q1' };
    expect(links).toEqual({
      'input-2027-q1': invitation,
      'mail-rhythm': { ...invitation, path: '/mail-kiezen?wie=wilma' },
    });
  });

  test('sees each date where they differ, and a subject that does not suggest one date', () => {
    const states = [plannedCycle('de-oever'), plannedCycle('veerhuis', '2027-02-03 10:00')];
    const { subject, text } = mail({ reader: 'wilma', states, notices: asked('task-opened', states) });
    expect(subject).toBe('Inbreng gevraagd voor 2 aanbieders, de eerste uiterlijk 13 januari');
    expect(text).toContain(
      'Wilt u laten weten of uw gemeente iets wil bespreken met deze aanbieders? De eerste antwoorden vragen wij uiterlijk morgen (woensdag 13 januari 2027). Wat u meegeeft, komt op de agenda van het gesprek. Niets te bespreken?',
    );
    expect(text).toContain(
      '- Veerhuis: gesprek op woensdag 3 februari 2027, inbreng uiterlijk woensdag 20 januari 2027',
    );
  });

  test('hears the name when it is only one provider', () => {
    const states = cycles.slice(0, 1);
    const { subject, text } = mail({ reader: 'wilma', states, notices: asked('task-opened', states) });
    expect(subject).toBe('Inbreng gevraagd, uiterlijk 13 januari: De Oever');
    expect(text).toContain(
      'iets wil bespreken met De Oever? Wat u meegeeft, komt op de agenda van het gesprek. Niets te bespreken? Ook dat horen wij graag.',
    );
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
    expect(text).toContain('Wij hebben uw antwoord nog niet over:\n\n- De Oever');
  });

  test('sees a reminder, what is new and what was asked before in one mail with one link', () => {
    const [first, second] = cycles;
    const third = plannedCycle('veerhuis', '2027-02-03 10:00');
    if (!first || !second) throw new Error('no cycles');
    const { subject, text, links } = mail({
      reader: 'wilma',
      states: [first, second, third],
      notices: [...asked('reminder', [first]), ...asked('task-opened', [second])],
      more: { openInput: openInput([third]) },
    });
    expect(subject).toBe('Herinnering: inbreng voor De Oever, uiterlijk morgen');
    expect(text).toContain(
      'Nieuw in deze mail, uiterlijk morgen (woensdag 13 januari 2027):\n\n- Stichting Kompas',
    );
    expect(text).toContain(
      'Ook nog open, van een eerdere mail:\n\n- Veerhuis: gesprek op woensdag 3 februari 2027, inbreng uiterlijk woensdag 20 januari 2027\n',
    );
    // The other one is where she chooses when she gets mail.
    expect(text.match(/\{\{link:/g)).toHaveLength(2);
    expect(Object.keys(links)).toEqual(['input-2027-q1', 'mail-rhythm']);
  });

  test.each([
    // Its last reminder is on the 12th; three working days early that is the 7th.
    ['2027-01-06 08:00', null, 'Herinnering: inbreng voor Veerhuis, uiterlijk 20 januari'],
    [
      '2027-01-07 08:00',
      'woensdag 13 januari 2027',
      'Herinnering: nog 2 aanbieders, de eerste uiterlijk 13 januari',
    ],
    [
      '2027-01-12 08:00',
      'morgen (woensdag 13 januari 2027)',
      'Herinnering: nog 2 aanbieders, de eerste uiterlijk morgen',
    ],
    [
      '2027-01-13 08:00',
      'vandaag (woensdag 13 januari 2027)',
      'Herinnering: nog 2 aanbieders, de eerste uiterlijk vandaag',
    ],
  ])('is reminded on %s also of what closes soon: %s', (now, where, expected) => {
    const [closing] = cycles;
    const later = plannedCycle('veerhuis', '2027-02-03 10:00');
    if (!closing) throw new Error('no cycle');
    const { subject, text, warns } = mail({
      reader: 'wilma',
      now,
      states: [closing, later],
      notices: asked('reminder', [later]),
      more: { openInput: openInput([closing, later]) },
    });
    expect(subject).toBe(expected);
    const soon = `- De Oever: gesprek op woensdag 27 januari 2027, inbreng uiterlijk ${where}\n- Veerhuis`;
    expect(text.includes(soon)).toBe(where !== null);
    expect(text.includes('Ook nog open')).toBe(where === null);
    // What it warns of is noted, so that the next mail need not.
    const closes = { taskId: taskOf(closing, 'input', 'huizen'), dueAt: at('2027-01-13 23:59') + 59_999 };
    expect(warns?.filter(({ taskId }) => taskId === closes.taskId)).toEqual(where === null ? [] : [closes]);
  });

  test('hears at a provider that a concept was not sent, wherever it stands', () => {
    const [first, second, third] = cycles;
    if (!first || !second || !third) throw new Error('no cycles');
    const { text } = mail({
      reader: 'wilma',
      now: '2027-01-06 08:00',
      states: cycles,
      notices: asked('reminder', [first, second]),
      more: {
        openInput: openInput([third]),
        drafts: new Set([second, third].map((state) => taskOf(state, 'input', 'huizen'))),
      },
    });
    const concept = '\n  U heeft een concept; dat is nog niet verstuurd.\n';
    expect(text).toContain(
      `- De Oever: gesprek op woensdag 27 januari 2027\n- Stichting Kompas: gesprek op woensdag 27 januari 2027${concept}`,
    );
    expect(text).toContain(`inbreng uiterlijk woensdag 13 januari 2027${concept}`);
  });

  test('hears whom to call about which provider', () => {
    const facts = factsFor({ reader: 'wilma', states: cycles, notices: [] });
    const kompas = facts.organisations.get('kompas');
    if (kompas?.kind !== 'provider') throw new Error('no provider');
    const { text } = mail({
      reader: 'wilma',
      states: cycles,
      notices: asked('task-opened', cycles),
      more: {
        organisations: new Map([
          ...facts.organisations,
          ['kompas', { ...kompas, contractManager: 'yasmin' }],
        ]),
      },
    });
    expect(text).toContain(`Vragen? Bel of mail:

- Noor van Dalen (De Oever, Veerhuis): 035-555 01 01, noor@regio.example
- Yasmin El Idrissi (Stichting Kompas): 035-555 01 01, yasmin@regio.example
`);
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
    expect(subject).toBe('Klopt het verslag? Graag uiterlijk 10 februari');
    expect(text).toContain(
      'Wilt u uiterlijk woensdag 10 februari 2027 controleren of de feiten kloppen in het verslag van ons gesprek van woensdag 27 januari 2027?',
    );
    expect(text).toContain(
      'Reageert u niet, dan stellen wij het verslag na woensdag 10 februari 2027 zo vast.',
    );
    const invitation = { kind: 'invitation', invitation: 'fact-check:de-oever:2027-Q1' };
    expect(Object.values(links)).toEqual([invitation, { ...invitation, path: '/mail-kiezen?wie=esther' }]);
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

test('there is no mail without anything to say', () => {
  expect(composeDigest(factsFor({ reader: 'wilma', states: cycles, notices: [] }))).toBeNull();
});

test('a mail says "u" outside the office and never "je"', () => {
  const { text } = mail({ reader: 'wilma', states: cycles, notices: asked('reminder', cycles) });
  expect(text).not.toMatch(/\b(je|jij|jou|jouw)\b/);
});
