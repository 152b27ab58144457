import { shippedForm } from './shipped';
import { unknownKeys } from './unknown-keys';

const form = shippedForm('municipal-input');

test('known keys, and the button that Form.io sends along, are fine', () => {
  expect(
    unknownKeys(form, { hasInput: 'ja', topics: [{ subject: 'a' }], concerns: '', submit: true }),
  ).toEqual([]);
});

test('names every key that the form does not know, also in rows', () => {
  const data: unknown = JSON.parse(
    '{"evil":1,"__proto__":{},"privacyNotice":"x","inputPanel":{},"topics":[{"subject":"a"},{"subject":"b","x":1}]}',
  );
  expect(unknownKeys(form, data)).toEqual([
    'evil',
    '__proto__',
    'privacyNotice',
    'inputPanel',
    'topics[1].x',
  ]);
});

test('stops at twenty and cuts long names short', () => {
  const many = Object.fromEntries(
    Array.from({ length: 99 }, (_, index) => [`${'k'.repeat(100)}${index}`, 1]),
  );
  const found = unknownKeys(form, many);
  expect(found).toHaveLength(20);
  expect(found[0]).toBe(`${'k'.repeat(60)}…`);
});

test.each([[null], ['x'], [[{ evil: 1 }]]])('%j has no keys', (data) => {
  expect(unknownKeys(form, data)).toEqual([]);
});
