import type { Absence } from './absence';
import type { Colleague } from './colleague';
import { coverageOf } from './coverage';

const people: Colleague[] = ['noor', 'teun', 'pieter'].map((_id) => ({
  _id,
  role: 'contractManager',
  organisation: 'regio',
  primary: false,
}));
const absence: Absence = { person: 'noor', deputy: 'teun', from: '2027-01-11', until: '2027-01-15' };

test('the deputy covers all of it when he is there', () => {
  expect(coverageOf({ absence, absences: [], people })).toEqual([
    { from: '2027-01-11', until: '2027-01-15', acting: 'teun' },
  ]);
});

test('the deputy of the deputy covers the days on which he is away himself', () => {
  const absences = [{ person: 'teun', deputy: 'pieter', from: '2027-01-13', until: '2027-01-14' }] as const;
  expect(coverageOf({ absence, absences, people })).toEqual([
    { from: '2027-01-11', until: '2027-01-12', acting: 'teun' },
    { from: '2027-01-13', until: '2027-01-14', acting: 'pieter' },
    { from: '2027-01-15', until: '2027-01-15', acting: 'teun' },
  ]);
});

test('it says so where nobody covers', () => {
  const alone = people.slice(0, 1);
  expect(coverageOf({ absence, absences: [], people: alone })).toEqual([
    { from: '2027-01-11', until: '2027-01-15', acting: null },
  ]);
});
