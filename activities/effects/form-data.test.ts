import { rowsOf, textOf, ticksOf } from './form-data';

const data = {
  note: '  Let op  ',
  count: 3,
  rows: [{ title: 'a' }, 'no row', null, { title: 'b' }],
  themes: { outflow: true, waiting: false, quality: true },
};

test('reads what was filled in, and nothing else', () => {
  expect(textOf(data, 'note')).toBe('Let op');
  expect(textOf(data, 'count')).toBe('');
  expect(rowsOf(data, 'rows')).toEqual([{ title: 'a' }, { title: 'b' }]);
  expect(rowsOf(data, 'note')).toEqual([]);
  expect(ticksOf(data, 'themes')).toEqual(['outflow', 'quality']);
  expect(ticksOf(data, 'rows')).toEqual([]);
});
