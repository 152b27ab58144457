import { applyRowAction, rowActionAnchor, rowsOf } from './rows';
import { shippedForm } from './shipped';
import type { FormData } from './types';

const form = shippedForm('municipal-input');
const two: FormData = { hasInput: 'ja', topics: [{ subject: 'a' }, { subject: 'b' }] };

test('adding a row gives its default answers and leaves the rest', () => {
  expect(applyRowAction({ form, data: two, action: 'add:topics' })).toEqual({
    hasInput: 'ja',
    topics: [{ subject: 'a' }, { subject: 'b' }, { urgency: 'normaal' }],
  });
});

test('adding to a required grid without answers counts the empty row that is shown', () => {
  expect(
    applyRowAction({ form: shippedForm('minutes'), data: {}, action: 'add:topics' }).topics,
  ).toHaveLength(2);
  expect(applyRowAction({ form, data: {}, action: 'add:topics' }).topics).toHaveLength(1);
});

test('removing takes the row that was named', () => {
  expect(applyRowAction({ form, data: two, action: 'remove:topics:0' }).topics).toEqual([{ subject: 'b' }]);
});

test('a full grid takes no more', () => {
  const full = { topics: Array.from({ length: 15 }, () => ({ subject: 'a' })) };
  expect(applyRowAction({ form, data: full, action: 'add:topics' })).toBe(full);
});

test.each([
  'add:nope',
  'add:hasInput',
  'remove:topics',
  'remove:topics:x',
  'add:__proto__',
  '',
  'add:topics; drop',
])('"%s" changes nothing', (action) => {
  expect(applyRowAction({ form, data: two, action })).toBe(two);
  expect(rowActionAnchor({ form, data: two, action })).toBeUndefined();
});

test('a row that is not there cannot be removed', () => {
  expect(applyRowAction({ form, data: two, action: 'remove:topics:7' })).toEqual(two);
});

describe('moving', () => {
  const agenda = shippedForm('agenda');
  const three: FormData = { items: ['a', 'b', 'c'].map((title) => ({ title })) };

  test.each([
    ['up:items:1', 'b a c', 'veld-items-0'],
    ['down:items:1', 'a c b', 'veld-items-2'],
    ['up:items:0', 'a b c', 'veld-items-0'],
    ['down:items:2', 'a b c', 'veld-items-2'],
    ['down:items:9', 'a b c', 'veld-items-2'],
  ])('%s gives %s, and the focus goes along', (action, order, anchor) => {
    const moved = applyRowAction({ form: agenda, data: three, action });
    expect(
      rowsOf(moved, 'items')
        .map(({ title }) => title)
        .join(' '),
    ).toBe(order);
    expect(rowActionAnchor({ form: agenda, data: moved, action })).toBe(anchor);
  });

  test('is only for rows of which the form says so', () => {
    expect(applyRowAction({ form, data: two, action: 'up:topics:1' })).toBe(two);
    expect(applyRowAction({ form: agenda, data: three, action: 'up:items' })).toBe(three);
  });
});

test('fixed rows stay as they are', () => {
  const data = { topics: [{ title: 'A' }] };
  expect(applyRowAction({ form: shippedForm('fact-check'), data, action: 'remove:topics:0' })).toBe(data);
});

test('the focus goes to the new row, or to the rows after removing', () => {
  const added = applyRowAction({ form, data: two, action: 'add:topics' });
  expect(rowActionAnchor({ form, data: added, action: 'add:topics' })).toBe('veld-topics-2');
  expect(rowActionAnchor({ form, data: two, action: 'remove:topics:0' })).toBe('veld-topics');
});
