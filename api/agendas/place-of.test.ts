import type { Answer } from '../../store/types';
import { placeOf } from './place-of';

const planning = (data: Record<string, unknown>): Answer => ({
  _id: '1',
  taskId: null,
  processId: null,
  form: { key: 'planning', version: 1 },
  data,
  outcome: 'done',
  by: { actor: { kind: 'person', person: 'cm', organisation: 'regio' }, functionTitle: null, email: null },
  at: 0,
});

test.each([
  [{ onLocation: 'location', place: ' Zaal 1 ' }, 'Zaal 1'],
  [{ onLocation: 'regio' }, 'Bij de regio'],
  [{ onLocation: 'regio', place: 'Bussum, kamer 4' }, 'Bussum, kamer 4'],
  [{ onLocation: 'online', place: 'oud adres' }, 'Online'],
  [{ onLocation: 'location', place: 5 }, ''],
])('where the conversation is: %j', (data, wanted) => {
  expect(placeOf(planning(data))).toBe(wanted);
});

test('nobody knows before it is planned', () => {
  expect(placeOf(null)).toBe('');
});
