import { endOfDay } from '../../domain/time/amsterdam';
import type { Command } from '../../workflows/engine/command';
import { does, plannedCycle } from '../fixture';
import { taskOf } from './digest.fixture';
import { playMail, text } from './mail-play.fixture';
import { answered, carlijn, noor, planned, process, subjects, tellOf, textTo } from './repair-words.fixture';

const larens = taskOf(planned, 'input', 'laren');
const agenda = taskOf(answered, 'agenda-complete');

test('asked again by hand leaves at once and says who waits', () => {
  const play = tellOf({ command: { kind: 'nudge', taskId: larens, by: noor } });
  expect(play.mails().map(({ at, to }) => `${text(at)} ${to}`)).toEqual(['2026-12-14 10:02 frederik']);
  expect(subjects(play.mails())).toEqual([
    'frederik: Noor van Dalen vraagt uw inbreng voor De Oever, uiterlijk 13 januari',
  ]);
  expect(textTo(play, 'frederik')).toContain('Noor van Dalen wacht op uw antwoord over:\n\n- De Oever');
});

test('a colleague who is asked again reads who asks, and no hour at which mail comes', () => {
  const play = tellOf({ command: { kind: 'nudge', taskId: agenda, by: noor }, cycle: answered });
  expect(subjects(play.mails())).toEqual([
    'yasmin: Noor van Dalen wacht op: Agenda aanvullen – De Oever, uiterlijk 18 januari',
  ]);
  expect(textTo(play, 'yasmin')).toContain('Deze mail krijg je alleen als er iets voor je is.\n');
});

test('more time: until when, and what silence then means', () => {
  const dueAt = endOfDay('2027-01-18');
  const play = tellOf({ command: { kind: 'extend', taskId: larens, dueAt, answerId: 'why', by: noor } });
  expect(subjects(play.mails())).toEqual(['frederik: U heeft meer tijd, tot en met 18 januari: De Oever']);
  expect(textTo(play, 'frederik')).toContain(
    'U heeft meer tijd voor uw inbreng. Horen wij niets, dan gaan wij uit van geen inbreng.\n\n- De Oever: tot en met maandag 18 januari 2027',
  );
  // Why is for colleagues.
  expect(textTo(play, 'frederik')).not.toContain('ziek');
});

test('more time for a colleague says who gave it and why', () => {
  const dueAt = endOfDay('2027-01-20');
  const command: Command = { kind: 'extend', taskId: agenda, dueAt, answerId: 'why', by: noor };
  const play = tellOf({ command, cycle: answered });
  expect(subjects(play.mails())).toEqual([
    'yasmin: Meer tijd: Agenda aanvullen – De Oever, tot en met 20 januari',
  ]);
  expect(textTo(play, 'yasmin')).toContain('Door Noor van Dalen. Reden: De contactpersoon is ziek.');
});

test('a task that goes to another is told to both', () => {
  const contact: Command = {
    kind: 'reassign',
    taskId: larens,
    to: { contact: 'loes' },
    answerId: 'why',
    by: noor,
  };
  expect(subjects(tellOf({ command: contact }).mails())).toEqual([
    'frederik: U hoeft niet meer te reageren: Inbreng geven – De Oever',
    'loes: Inbreng gevraagd, uiterlijk 13 januari: De Oever',
  ]);
  const person: Command = { ...contact, taskId: agenda, to: { person: 'carlijn' } };
  const play = tellOf({ command: person, cycle: answered });
  expect(subjects(play.mails())).toEqual([
    'yasmin: Niet meer bij jou: Agenda aanvullen – De Oever',
    'carlijn: Agenda aanvullen – De Oever, uiterlijk 18 januari',
  ]);
  expect(textTo(play, 'yasmin')).toContain(
    '- Agenda aanvullen – De Oever: nu bij Carlijn Westra, uiterlijk maandag 18 januari 2027\n  Door Noor van Dalen. Reden: De contactpersoon is ziek.',
  );
  expect(textTo(play, 'carlijn')).toContain(
    'uiterlijk maandag 18 januari 2027\n  Noor van Dalen geeft deze taak aan jou. Eerst was die van Yasmin El Idrissi. Reden: De contactpersoon is ziek.\n',
  );
});

const another = plannedCycle('kompas');

describe('a process that rests', () => {
  const until = endOfDay('2027-01-06');
  const hold: Command = { kind: 'hold', until, answerId: 'why', by: noor };

  test('is told to everybody who waits, not to whoever did it; nobody is reminded until it goes on', () => {
    const play = tellOf({ command: hold, until: '2027-01-07 09:00' });
    expect(subjects(play.mails())).toEqual([
      'yasmin: Stilgezet tot en met 6 januari: De Oever',
      'wilma: U hoeft nu niet te reageren, tot en met 6 januari: De Oever',
      'frederik: U hoeft nu niet te reageren, tot en met 6 januari: De Oever',
      'noor: Gaat weer verder: De Oever',
      'yasmin: Gaat weer verder: De Oever',
      'wilma: Wilt u reageren, uiterlijk 3 februari: De Oever',
      'frederik: Wilt u reageren, uiterlijk 3 februari: De Oever',
    ]);
    expect(textTo(play, 'frederik')).toContain(
      'Wij vragen uw inbreng, uiterlijk 3 februari. Horen wij niets, dan gaan wij uit van geen inbreng.',
    );
    expect(textTo(play, 'noor')).toContain(`- De Oever: Inbreng geven, uiterlijk woensdag 3 februari 2027
  Bij gemeente Huizen en gemeente Laren.
  Let op: het gesprek is al op woensdag 27 januari 2027. Verplaats het als dat niet meer past.`);
  });

  test('is told to a colleague who has the task, too', () => {
    const play = playMail([answered], { from: '2026-12-14 09:00' });
    const given = { kind: 'reassign', taskId: agenda, answerId: 'a', by: noor } as const;
    play.send('2026-12-14 10:00', { ...given, to: { person: 'carlijn' } }, { process });
    play.send('2026-12-15 10:00', hold, { process });
    play.until('2027-01-07 09:00');
    expect(subjects(play.mails()).filter((line) => line.startsWith('carlijn'))).toEqual([
      'carlijn: Agenda aanvullen – De Oever, uiterlijk 18 januari',
      'carlijn: Stilgezet tot en met 6 januari: De Oever',
      'carlijn: Gaat weer verder: De Oever',
    ]);
  });

  test('takes back a question of the same day', () => {
    const play = playMail([plannedCycle()], { from: '2026-12-14 09:00' });
    play.send(
      '2026-12-14 09:30',
      { kind: 'reassign', taskId: larens, to: { contact: 'loes' }, answerId: 'a', by: noor },
      { process },
    );
    play.send('2026-12-14 10:00', hold, { process });
    play.until('2026-12-15 09:00');
    expect(subjects(play.mails()).filter((line) => line.startsWith('loes'))).toEqual([
      'loes: U hoeft nu niet te reageren, tot en met 6 januari: De Oever',
    ]);
  });
});

test('sent back: whoever was busy need not go on, whoever must do it again is asked', () => {
  const command: Command = { kind: 'send-back', toStep: 'plan', answerId: 'why', by: carlijn };
  const staff = tellOf({ command, cycle: answered });
  expect(subjects(staff.mails())).toEqual([
    'yasmin: Nu niet nodig: Agenda aanvullen – De Oever',
    'noor: Teruggestuurd: Gesprek plannen – De Oever, uiterlijk 21 december',
  ]);
  expect(textTo(staff, 'noor')).toContain('Deze taak is teruggestuurd.');
  expect(textTo(staff, 'yasmin')).toContain(
    'Terug naar: Gesprek plannen. Door Carlijn Westra. Reden: De contactpersoon is ziek.',
  );
  const outside = tellOf({ command });
  expect(textTo(outside, 'wilma')).toContain('U hoeft hier nu niets voor te doen.');
});

test('whoever sent it back himself is not told his own name, and several tasks each say from whom', () => {
  const command: Command = { kind: 'send-back', toStep: 'plan', answerId: 'why', by: noor };
  const self = tellOf({ command, cycle: answered });
  expect(textTo(self, 'noor')).toContain(
    'Je zette dit zelf terug naar deze stap. Reden: De contactpersoon is ziek.',
  );
  const play = playMail([answered, another], { from: '2026-12-14 09:00' });
  play.send('2026-12-14 10:00', { ...command, by: carlijn }, { process });
  play.send('2026-12-14 10:00', { ...command, by: carlijn }, { process: another.id });
  play.until('2026-12-15 09:00');
  expect(subjects(play.mails())).toContain(
    'noor: Teruggestuurd: Gesprek plannen (2 keer), de eerste uiterlijk 21 december',
  );
  expect(textTo(play, 'noor')).toContain('Deze taken zijn teruggestuurd.');
  expect(textTo(play, 'noor').match(/Carlijn Westra zet dit terug naar deze stap\./g)).toHaveLength(2);
});

test('a municipality that is asked again after a step back reads that it is asked once more, and why', () => {
  const command: Command = { kind: 'send-back', toStep: 'input', answerId: 'why', by: noor };
  const play = tellOf({ command, cycle: answered });
  expect(textTo(play, 'wilma')).toContain(
    `- De Oever: gesprek op woensdag 27 januari 2027
  Wij vroegen dit eerder al. Wij bereiden het gesprek opnieuw voor en vragen het daarom nog een keer.`,
  );
  expect(textTo(play, 'wilma')).not.toContain('ziek');
});

test('an answer that may change again: the earlier one holds, and the duo hears of the change', () => {
  const dueAt = endOfDay('2026-12-22');
  const huizens = taskOf(answered, 'input', 'huizen');
  const play = tellOf({
    command: { kind: 'reopen', taskId: huizens, dueAt, answerId: 'why', by: noor },
    cycle: answered,
  });
  expect(subjects(play.mails())).toEqual([
    'wilma: Uw inbreng aanpassen kan weer, uiterlijk 22 december: De Oever',
  ]);
  expect(textTo(play, 'wilma')).toContain('Verandert u niets, dan blijft gelden wat u eerder gaf.');
  const answer = {
    kind: 'complete',
    taskId: huizens,
    outcome: 'input',
    answerId: 'new',
    supersedes: null,
  } as const;
  play.send('2026-12-16 10:00', { ...answer, by: noor, onBehalf: true }, { process });
  play.until('2026-12-17 09:00');
  // Whoever wrote it down himself is not told.
  expect(subjects(play.mails()).slice(1)).toEqual([
    'yasmin: Inbreng van gemeente Huizen opgeschreven: De Oever',
  ]);
});

test('a task that is there once more says who set it back, and why', () => {
  const back: Command = { kind: 'send-back', toStep: 'plan', answerId: 'why', by: carlijn };
  expect(textTo(tellOf({ command: back }), 'noor')).toContain(
    '- Gesprek plannen – De Oever, uiterlijk maandag 21 december 2026\n  Carlijn Westra zet dit terug naar deze stap. Reden: De contactpersoon is ziek.\n',
  );
});

test('minutes that the reader wants changed come back with who asked for it', () => {
  const steps = [
    { step: 'agenda-complete', when: '2027-01-15 10:00' },
    { step: 'agenda-release', when: '2027-01-18 10:00' },
    { step: 'conversation', when: '2027-01-28 10:00', outcome: 'held' },
    { step: 'minutes-draft', when: '2027-01-29 10:00' },
  ];
  const drafted = steps.reduce(does, answered);
  const play = playMail([drafted], { from: '2027-01-29 11:00' });
  const review = taskOf(drafted, 'minutes-review');
  const by = { kind: 'person', person: 'yasmin', organisation: 'regio' } as const;
  const sent = { kind: 'complete', outcome: 'sent-back', answerId: 'r', supersedes: null, by } as const;
  play.send('2027-02-01 10:00', { ...sent, taskId: review }, { process });
  play.until('2027-02-02 09:00');
  expect(subjects(play.mails())).toEqual([
    'noor: Teruggestuurd: Verslag schrijven – De Oever, uiterlijk morgen',
  ]);
  expect(textTo(play, 'noor')).toContain(
    'Teruggestuurd door Yasmin El Idrissi. De opmerking staat op de pagina van de taak.',
  );
});

test('a municipality that gave something is not called silent when it may change it', () => {
  const command: Command = {
    kind: 'reopen',
    taskId: taskOf(answered, 'input', 'laren'),
    dueAt: endOfDay('2027-01-06'),
    answerId: 'why',
    by: noor,
  };
  const play = tellOf({ command, cycle: answered, until: '2027-01-06 12:00' });
  expect(subjects(play.mails())).not.toContainEqual(expect.stringMatching(/nog niet gereageerd/));
});
