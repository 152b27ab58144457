import { render } from 'preact-render-to-string';
import { atAmsterdam } from '../../domain/time/amsterdam';
import { NothingToCheckPage } from './nothing-to-check-page';

const at = atAmsterdam('2027-01-27', '10:00');
const [before, after] = [at - 1, at + 1];

test.each([
  ['without a date', null, before, /nog geen gesprek gepland\..*nog geen verslag/],
  ['before it', { conversationAt: at, closedAt: null }, before, /Het gesprek is woensdag 27 januari 2027\./],
  ['after it', { conversationAt: at, closedAt: null }, after, /Het gesprek was woensdag 27 januari 2027\./],
  [
    'when it is off',
    { conversationAt: at, closedAt: before },
    before,
    /gaat niet door\..*hoeft niets te doen/,
  ],
])('says how it stands %s', (_when, process, now, says) => {
  const page = <NothingToCheckPage over="" process={process} now={now} questions={null} agendaHref={null} />;
  expect(render(page)).toMatch(says);
});

test('promises no minutes of a conversation that is off', () => {
  const process = { conversationAt: at, closedAt: before };
  const page = (
    <NothingToCheckPage over="" process={process} now={after} questions={null} agendaHref={null} />
  );
  expect(render(page)).not.toMatch(/27 januari|verslag om te controleren/);
});
