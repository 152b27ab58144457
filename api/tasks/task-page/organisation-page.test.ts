import { atAmsterdam } from '../../../domain/time/amsterdam';
import { remindedInWords } from './organisation-page';

const now = atAmsterdam('2027-01-12', '10:00');
const nudgedAt = atAmsterdam('2027-01-11', '10:00');

test.each([
  ['nothing', '', undefined, ['Er is nog niet herinnerd.']],
  ['a reminder by hand only', '', nudgedAt, ['Extra herinnerd op maandag 11 januari.']],
  ['the ladder', '2 herinneringen', undefined, ['Verstuurd: 2 herinneringen.']],
  [
    'both',
    '2 herinneringen',
    nudgedAt,
    ['Verstuurd: 2 herinneringen.', 'Extra herinnerd op maandag 11 januari.'],
  ],
])('what was sent to an organisation: %s', (_what, sent, nudged, words) => {
  expect(remindedInWords({ sent, nudgedAt: nudged, now })).toEqual(words);
});
