import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { taskStepOf } from '../../workflows/engine/steps';
import { quarterlyCycle } from '../../workflows/processes/quarterly-cycle';
import { beginCycle, plannedCycle } from '../cycles/cycle.fixture';
import { agendaDate } from './agenda-date';
import { nothingToRaise } from './nothing-to-raise';
import { monday } from './overview.fixture';

test('the agenda goes out five working days before the conversation', () => {
  const at = agendaDate(plannedCycle(), monday);
  expect(at && toAmsterdamDate(at)).toBe('2027-01-20');
});

test('without a conversation nobody knows', () => {
  expect(agendaDate(beginCycle(), monday)).toBeNull();
});

test('nothing to raise is what the definition makes of it; other steps have no such answer', () => {
  expect(nothingToRaise(taskStepOf(quarterlyCycle, 'input'))).toEqual({ hasInput: 'nee' });
  expect(nothingToRaise(taskStepOf(quarterlyCycle, 'conversation'))).toBeNull();
});
