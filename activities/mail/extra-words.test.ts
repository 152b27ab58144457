import { paths } from '../../api/paths';
import { endOfDay } from '../../domain/time/amsterdam';
import type { Command } from '../../workflows/engine/command';
import { does, people } from '../fixture';
import { playMail } from './mail-play.fixture';
import {
  answered,
  carlijn,
  type Done,
  noor,
  process,
  subjects,
  tellOf,
  textTo,
} from './repair-words.fixture';

describe('an extra question', () => {
  const dueAt = endOfDay('2026-12-18');
  const texts = { q: { title: 'Opvang in de wijk', question: 'Hoeveel plekken zijn er?' } };
  const asks = (assignee: Extract<Command, { kind: 'add-task' }>['assignee']): Done => ({
    command: { kind: 'add-task', key: 'x', assignee, dueAt, answerId: 'q', by: noor },
    texts,
  });
  const taskId = `${process}:extra:x`;

  test.each([
    [
      'a municipality',
      asks({ kind: 'organisation', role: 'municipalOfficer', organisation: 'huizen' }),
      'wilma: Vraag van de regio: Opvang in de wijk, graag uiterlijk 18 december',
      paths.question(taskId),
    ],
    [
      'a provider',
      asks({ kind: 'organisation', role: 'providerContact', organisation: 'de-oever' }),
      'esther: Vraag van de regio: Opvang in de wijk, graag uiterlijk 18 december',
      paths.question(taskId),
    ],
    [
      'a colleague',
      asks({ kind: 'person', role: 'policyAdviser', person: 'yasmin' }),
      'yasmin: Extra vraag “Opvang in de wijk” – De Oever, uiterlijk 18 december',
      paths.task(taskId),
    ],
  ])('is put to %s with its text and the page to answer it on, and again', (_who, given, subject, page) => {
    const play = tellOf({ ...given, until: '2026-12-17 09:00' });
    const [first, again] = play.mails();
    expect(`${first?.to}: ${first?.document.subject}`).toBe(subject);
    expect(first?.text).toContain('Hoeveel plekken zijn er?');
    expect(Object.values(first?.document.links ?? {})[0]).toMatchObject({ path: page });
    expect(again?.document.subject).toMatch(/^Herinnering: .*, uiterlijk morgen$/);
  });

  test('is told to the duo when it was answered', () => {
    const play = tellOf(asks({ kind: 'organisation', role: 'municipalOfficer', organisation: 'huizen' }));
    const by = { kind: 'invitation', invitation: 'input:huizen:2027-Q1', organisation: 'huizen' } as const;
    const answer = {
      kind: 'complete',
      taskId,
      outcome: 'done',
      answerId: 'a',
      supersedes: null,
      by,
    } as const;
    play.send('2026-12-16 10:00', answer, { process });
    play.until('2026-12-17 09:00');
    expect(subjects(play.mails()).slice(1)).toEqual([
      'noor: Gemeente Huizen heeft geantwoord: Opvang in de wijk',
      'yasmin: Gemeente Huizen heeft geantwoord: Opvang in de wijk',
    ]);
  });
});

describe('withdrawn', () => {
  const command: Command = { kind: 'withdraw', answerId: 'why', by: carlijn };

  test('before the conversation: it comes out of every diary, and only colleagues read why', () => {
    const play = tellOf({ command });
    expect(subjects(play.mails()).map((line) => line.split(': ')[1])).toEqual(
      Array(5).fill('Gesprek met De Oever gaat niet door'),
    );
    expect(textTo(play, 'noor')).toContain('Reden: De contactpersoon is ziek.');
    expect(textTo(play, 'esther')).not.toContain('ziek');
    expect(textTo(play, 'esther')).not.toContain('volgende kwartaal');
    expect(play.mails().find(({ to }) => to === 'esther')?.document.attachments).toHaveLength(1);
  });

  test('after it: nothing more is asked', () => {
    let state = does(answered, { step: 'agenda-complete', when: '2027-01-14 10:00' });
    state = does(state, { step: 'agenda-release', when: '2027-01-14 11:00' });
    state = does(state, { step: 'conversation', when: '2027-01-27 12:00', outcome: 'held' });
    const play = playMail([state], { from: '2027-01-27 13:00' });
    play.send('2027-01-28 10:00', command, { process });
    play.until('2027-01-29 09:00');
    expect(subjects(play.mails())).toEqual([
      'noor: Ingetrokken: kwartaalcyclus De Oever',
      'yasmin: Ingetrokken: kwartaalcyclus De Oever',
      'esther: U hoeft niets meer te doen: De Oever',
      'wilma: U hoeft niets meer te doen: De Oever',
      'frederik: U hoeft niets meer te doen: De Oever',
    ]);
  });
});

test('the second contact of a provider is asked too, as long as nothing came', () => {
  const esther = people.find(({ _id }) => _id === 'esther');
  if (!esther) throw new Error('no esther');
  const tom = { ...esther, _id: 'tom', name: 'Tom Pronk', primary: false };
  let state = does(answered, { step: 'agenda-complete', when: '2027-01-14 10:00' });
  state = does(state, { step: 'agenda-release', when: '2027-01-14 11:00' });
  state = does(state, { step: 'conversation', when: '2027-01-27 12:00', outcome: 'held' });
  state = does(state, { step: 'minutes-draft', when: '2027-01-27 15:00' });
  state = does(state, { step: 'minutes-review', when: '2027-01-27 16:00', outcome: 'approved' });
  const play = playMail([state], { from: '2027-01-28 09:00', people: [...people, tom] });
  play.until('2027-02-10 12:00');
  expect(subjects(play.mails())).toEqual([
    'esther: Herinnering: klopt het verslag? Uiterlijk 10 februari',
    'tom: Herinnering: klopt het verslag? Uiterlijk 10 februari',
  ]);
  expect(textTo(play, 'tom')).toContain('Wij vroegen dit aan uw collega, de regiomanager.');
});
