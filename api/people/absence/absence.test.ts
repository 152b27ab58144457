import type { Absence } from '../../../domain/staffing/absence';
import { atAmsterdam } from '../../../domain/time/amsterdam';
import type { Person } from '../../../store/types';
import { personActor } from '../../access/policy.fixture';
import { absenceFacts } from './absence-facts';
import { judgeAbsence, readAbsence } from './judge-absence';

const now = atAmsterdam('2027-01-08', '10:00');
const named = (_id: string, name: string, role: Person['role']): Person => ({
  ...personActor(role, { _id, name }).person,
  primary: false,
});
const people = [
  named('noor', 'Noor van Dalen', 'contractManager'),
  named('teun', 'Teun Brouwer', 'contractManager'),
  named('yasmin', 'Yasmin El Idrissi', 'policyAdviser'),
];
const absence: Absence = { person: 'noor', deputy: 'teun', from: '2027-01-11', until: '2027-01-15' };

test('an absence is read out of what was filled in', () => {
  expect(readAbsence('noor', { from: '2027-01-11', until: '2027-01-15', deputy: 'teun' })).toEqual(absence);
  expect(readAbsence('noor', { from: '2027-02-31', until: '2027-01-15', deputy: 'teun' })).toBeNull();
});

describe('what is wrong with an absence', () => {
  test.each<[string, Partial<Absence>, Absence[], string | null]>([
    ['nothing', {}, [], null],
    ['nothing when it begins today', { from: '2027-01-08' }, [], null],
    ['a first day that has passed', { from: '2027-01-07' }, [], 'from'],
    ['a last day before the first', { until: '2027-01-10' }, [], 'until'],
    ['more than a year', { until: '2028-01-12' }, [], 'until'],
    ['days that are entered already', {}, [{ ...absence, from: '2027-01-15', until: '2027-01-20' }], 'from'],
    ['nothing beside what is entered', {}, [{ ...absence, from: '2027-01-16', until: '2027-01-20' }], null],
    ['nothing when a colleague is away', {}, [{ ...absence, person: 'teun' }], null],
  ])('%s', (_what, more, known, path) => {
    const problems = judgeAbsence({ ...absence, ...more }, { known, now });
    expect(problems.map((problem) => problem.path)).toEqual(path === null ? [] : [path]);
  });
});

describe('what follows from an absence', () => {
  const facts = (given: Partial<Parameters<typeof absenceFacts>[0]>) =>
    absenceFacts({ absence, absences: [], people, openTasks: 3, who: 'je', ...given });

  test('is said to whoever goes: who acts, what goes along and when it is back', () => {
    expect(facts({})).toEqual({
      facts: [
        'Van maandag 11 januari 2027 tot en met vrijdag 15 januari 2027 gaan jouw taken en je mail naar Teun Brouwer.',
        '3 open taken staan nu op jouw naam. Die blijven daar staan, en staan in die tijd ook in de lijst van wie vervangt.',
        'Wat erbij komt, gaat mee.',
        'Vanaf zaterdag 16 januari 2027 komt alles vanzelf weer bij jou.',
      ],
      warnings: [],
    });
  });

  test('names whoever acts on days on which the deputy is away himself', () => {
    const absences = [{ person: 'teun', deputy: 'yasmin', from: '2027-01-14', until: '2027-01-20' }] as const;
    const { facts: sentences } = facts({ absences, who: 'Noor van Dalen', openTasks: 1 });
    expect(sentences.slice(0, 3)).toEqual([
      'Van maandag 11 januari 2027 tot en met woensdag 13 januari 2027 gaan de taken en de mail van Noor van Dalen naar Teun Brouwer.',
      'Van donderdag 14 januari 2027 tot en met vrijdag 15 januari 2027 gaan de taken en de mail van Noor van Dalen naar Yasmin El Idrissi.',
      'Teun Brouwer is er niet al die dagen. Dan gaat het naar wie hierboven staat.',
    ]);
  });

  test('warns where nobody can do it', () => {
    const { facts: sentences, warnings } = facts({ people: people.slice(0, 1), openTasks: 0 });
    expect(warnings).toEqual([
      'Van maandag 11 januari 2027 tot en met vrijdag 15 januari 2027 is er niemand die dit kan overnemen. Regel eerst iemand.',
    ]);
    expect(sentences[0]).toBe('Er staan nu geen open taken op jouw naam. Wat erbij komt, gaat mee.');
  });

  test('speaks only of mail for a contact outside', () => {
    expect(facts({ openTasks: null, who: 'Wilma Hoekstra' }).facts).toEqual([
      'Van maandag 11 januari 2027 tot en met vrijdag 15 januari 2027 gaat de mail voor Wilma Hoekstra naar Teun Brouwer.',
      'Vanaf zaterdag 16 januari 2027 gaat de mail weer naar Wilma Hoekstra.',
    ]);
  });
});
