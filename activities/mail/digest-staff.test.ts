import { paths } from '../../api/paths';
import type { Notice } from '../../store/types';
import { notice, openedCycle } from '../fixture';
import { cycles, mail, taskOf } from './digest.fixture';

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
  Zonder datum kunnen de gemeenten geen inbreng geven en staat alles stil.
  Op vrijdag 11 december 2026 krijgt de beleidsadviseur bericht.`);
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
  Bel even: Noor van Dalen, 035-555 01 01.
  Op dinsdag 22 december 2026 komt het als stilstand bij jou.`);
    expect(Object.values(links)).toEqual([{ kind: 'page', path: '/ronde/2027-Q1' }]);
  });

  test('one late task names the colleague and leads to its page, where the buttons are', () => {
    const states = opened.slice(0, 1);
    const { subject, links } = mail({
      reader: 'carlijn',
      now: '2026-12-15 08:00',
      states,
      notices: planning('late', 'carlijn', states),
    });
    expect(subject).toBe('Te laat: Gesprek plannen – De Oever (Noor van Dalen)');
    expect(Object.values(links)).toEqual([
      { kind: 'page', path: paths.task('cycle:de-oever:2027-Q1:plan:1') },
    ]);
  });

  test('a municipality that is silent is one matter, however many providers', () => {
    const notices = cycles.map((state) =>
      notice(state, { kind: 'late', person: 'noor', taskId: taskOf(state, 'input', 'laren') }),
    );
    const { subject, text } = mail({ reader: 'noor', now: '2027-01-13 08:00', states: cycles, notices });
    expect(subject).toBe('Gemeente Laren heeft nog niet gereageerd (3 aanbieders)');
    expect(text).toContain('Gemeente Laren: Inbreng geven – De Oever, Stichting Kompas en Veerhuis');
    expect(text).toContain(
      'Bel even: Frederik Bosman, 035-555 01 01, of Loes Kramer, 035-555 01 01.\n  Na woensdag 13 januari 2027 gaat het vanzelf verder, zonder dit antwoord.',
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
