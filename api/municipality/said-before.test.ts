import type { Answer } from '../../store/types';
import { ownAnswer, saidIn, shorten } from './said-before';

test('what staff wrote down for a municipality is its own answer, and nobody else’s', () => {
  const answer = (given: Partial<Answer>): Answer => ({
    _id: 'a',
    taskId: null,
    processId: null,
    form: { key: 'municipal-input', version: 1 },
    data: {},
    outcome: 'input',
    by: {
      actor: { kind: 'person', person: 'noor', organisation: 'regio' },
      functionTitle: null,
      email: null,
    },
    at: 1,
    ...given,
  });
  const phoned = answer({ onBehalfOf: 'huizen' });
  expect(ownAnswer([answer({ _id: 'b' }), phoned], 'huizen')).toBe(phoned);
  expect(ownAnswer([phoned], 'laren')).toBeNull();
});

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
