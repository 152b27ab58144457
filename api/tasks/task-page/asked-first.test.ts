import { cycleAt } from '../../../test/examples/cycle';
import { staff } from '../../../test/examples/processes';
import { askedFirst } from './asked-first';

const contacts = [{ _id: 'wilma' }, { _id: 'thijs' }];
const ids = (task: Parameters<typeof askedFirst>[1]['task']): string[] =>
  askedFirst(contacts, { task }).map(({ _id }) => _id);

test('whoever was chosen for a question stands first: his is the mail', () => {
  const cycle = cycleAt('input');
  const taskId = cycle.task('input', 'laren').id;
  expect(ids(cycle.task('input', 'laren'))).toEqual(['wilma', 'thijs']);
  cycle.send({ kind: 'reassign', taskId, to: { contact: 'thijs' }, answerId: null, by: staff('anna') });
  expect(ids(cycle.task('input', 'laren'))).toEqual(['thijs', 'wilma']);
});
