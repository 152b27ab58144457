import { taskStepOf } from '../../workflows/engine/steps';
import { quarterlyCycle } from '../../workflows/processes/quarterly-cycle';
import { nothingToRaise } from './nothing-to-raise';

test('nothing to raise is what the definition makes of it; other steps have no such answer', () => {
  expect(nothingToRaise(taskStepOf(quarterlyCycle, 'input'))).toEqual({ hasInput: 'nee' });
  expect(nothingToRaise(taskStepOf(quarterlyCycle, 'conversation'))).toBeNull();
});
