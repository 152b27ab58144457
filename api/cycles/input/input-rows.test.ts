import type { Answer } from '../../../store/types';
import { cycleAt } from '../../../test/examples/cycle';
import { staff } from '../../../test/examples/processes';
import { createNames } from '../../tasks/words/names';
import { inputRows } from './input-rows';

const names = createNames({
  people: [],
  organisations: [{ _id: 'laren', name: 'Laren', kind: 'municipality' }],
});
const by = staff('anna');

function laren(cycle: ReturnType<typeof cycleAt>, answers: readonly Answer[] = []) {
  const rows = inputRows({ state: cycle.state(), answers, names });
  return rows.find(({ municipality }) => municipality === 'laren');
}

test('a municipality that is asked again and gave an answer before has given one, until it says otherwise', () => {
  const cycle = cycleAt('minutes-draft');
  const given = cycle.state().tasks.find(({ id }) => id.endsWith(':input:laren:1'));
  if (given?.status !== 'done') throw new Error('Laren gave no answer');
  cycle.send({ kind: 'send-back', toStep: 'input', answers: 'hold', answerId: 'back', by });
  const answer: Answer = {
    ...{ _id: given.answerId, taskId: given.id, processId: null, data: {}, outcome: given.outcome, at: 1 },
    form: { key: 'municipal-input', version: 1 },
    by: { actor: given.by, functionTitle: null, email: null },
  };
  const row = laren(cycle, [answer]);
  expect(row).toMatchObject({ state: 'open', answer: { _id: given.answerId } });
  expect(row?.stateWords).toMatch(/^(inbreng gegeven|geen inbreng) op .*, kan wijzigen tot en met /);
  expect(row?.stateWords).not.toMatch(/niet gereageerd/);
});

test('one that was never asked before has not reacted yet', () => {
  expect(laren(cycleAt('input'))?.stateWords).toMatch(/^nog niet gereageerd, kan tot en met /);
});
