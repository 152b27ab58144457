import { at } from '../../test/examples/processes';
import { calendar } from '../fixture';
import { closesSoon, lateness, providers, sentence, shortDay, soon, soonInFull } from './words';

test.each([
  ['2027-01-12 23:59', '2027-01-12 08:00', 'vandaag'],
  ['2027-01-13 23:59', '2027-01-12 08:00', 'morgen'],
  ['2027-01-14 23:59', '2027-01-12 08:00', '14 januari'],
  ['2027-01-01 23:59', '2026-12-31 08:00', 'morgen'],
])('due %s, read on %s: %s', (due, now, expected) => {
  expect(soon(at(due), at(now))).toBe(expected);
});

test.each([
  ['2027-01-12 23:59', true, 'vandaag (dinsdag 12 januari 2027)'],
  ['2027-01-13 23:59', true, 'morgen (woensdag 13 januari 2027)'],
  ['2027-01-14 23:59', false, 'donderdag 14 januari 2027'],
])('due %s closes soon: %s, %s', (due, closes, expected) => {
  const now = at('2027-01-12 08:00');
  expect([closesSoon(at(due), now), soonInFull(at(due), now)]).toEqual([closes, expected]);
});

test.each([
  ['2027-01-12 23:59', '2027-01-13 08:00', '1 werkdag te laat'],
  ['2027-01-08 23:59', '2027-01-12 08:00', '2 werkdagen te laat'],
  ['2027-01-12 08:00', '2027-01-12 09:00', '1 werkdag te laat'],
])('due %s, read on %s: %s', (due, now, expected) => {
  expect(lateness(at(due), { now: at(now), calendar })).toBe(expected);
});

test('small words', () => {
  expect([providers(1), providers(8)]).toEqual(['1 aanbieder', '8 aanbieders']);
  expect(sentence('gemeente Laren')).toBe('Gemeente Laren');
  expect(shortDay(at('2027-02-03 10:00'))).toBe('3 februari');
});
