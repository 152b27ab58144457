import { at } from '../../test/examples/processes';
import { openedCycle, plannedCycle } from '../fixture';
import { byItself } from './by-itself';

const opened = openedCycle();
const planned = plannedCycle();
const [plan] = opened.tasks;
const input = planned.tasks.find(({ step }) => step === 'input');
if (!plan || !input) throw new Error('no tasks');

test.each([
  [
    'somebody above hears it',
    opened,
    plan,
    '2026-12-09 08:00',
    'Op vrijdag 11 december 2026 krijgt de beleidsadviseur bericht.',
  ],
  [
    'it becomes the turn of somebody above',
    opened,
    plan,
    '2026-12-11 08:00',
    'Op dinsdag 15 december 2026 krijgt de manager de vraag om te helpen.',
  ],
  ['the ladder has ended', opened, plan, '2026-12-23 08:00', 'Er gebeurt nu niets meer vanzelf.'],
  [
    'silence concludes',
    planned,
    input,
    '2027-01-12 08:00',
    'Na woensdag 13 januari 2027 gaat het vanzelf verder, zonder dit antwoord.',
  ],
])('%s', (_what, state, task, now, expected) => {
  expect(byItself({ state, task, now: at(now) })).toBe(expected);
});
