import { saidIn, shorten } from './said-before';

test('topics first, then the other questions with their word', () => {
  const data = {
    hasInput: 'ja',
    goesWell: 'De lijnen.',
    topics: [{ subject: 'Wonen' }, { subject: ' ' }],
    signals: ' ',
  };
  expect(saidIn(data)).toEqual({ kind: 'input', points: ['Wonen', 'Wat goed gaat: De lijnen.'] });
});

test('an answer without a point is nothing to raise, whatever its shape', () => {
  expect(saidIn({ hasInput: 'nee' })).toEqual({ kind: 'nothing' });
  expect(saidIn({ topics: 'geen lijst', signals: 4 })).toEqual({ kind: 'nothing' });
});

test.each([
  ['short stays', 'Kort.', 'Kort.'],
  ['is cut between words', 'De Oever deelt de planning van de verbouwing', 'De Oever deelt de …'],
  ['keeps no comma before the dots', 'Een twee drie vier, vijf zes', 'Een twee drie vier …'],
  ['puts lines into one', 'Een\n twee', 'Een twee'],
  ['cuts even one long word', 'x'.repeat(40), `${'x'.repeat(20)} …`],
])('a text for a table %s', (_, text, wanted) => {
  expect(shorten(text, 20)).toBe(wanted);
});
