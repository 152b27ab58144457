import { NONE } from './board.fixture';
import { countSentence } from './counts';

test('the counts say in one sentence how the conversations stand', () => {
  expect(countSentence({ ...NONE, all: 8, late: 2, completed: 1 })).toBe(
    '8 gesprekken · 5 op koers · 2 lopen achter · 1 afgerond',
  );
  expect(countSentence({ ...NONE, all: 1, late: 1 })).toBe('1 gesprek · 1 loopt achter');
  expect(countSentence({ ...NONE, all: 3, soon: 1, held: 1, cancelled: 1 })).toBe(
    '3 gesprekken · 1 bijna · 1 stilgezet · 1 afgezegd',
  );
  expect(countSentence(NONE)).toBe('0 gesprekken');
});
