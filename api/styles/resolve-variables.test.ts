import { resolveVariables } from './resolve-variables';

const tokens = new Map([
  ['--space', '8px'],
  ['--wide', 'calc(var(--space) * 2)'],
  ['--broken', 'var(--nobody)'],
  ['--round', 'var(--round)'],
  ['--state', '1px'],
]);
const resolve = (value: string) =>
  resolveVariables(value, { tokens, dynamic: new Set(['--state', '--own']) });

test.each([
  ['a token', '0 var(--space) auto', '0 8px auto'],
  ['a token of tokens', 'var(--wide)', 'calc(8px * 2)'],
  ['a fallback where there is no token', 'var(--nobody, var(--space))', '8px'],
  ['a fallback with commas', 'var(--nobody, rgb(1, 2, 3))', 'rgb(1, 2, 3)'],
  ['a fallback where the token itself is missing something', 'var(--broken, 4px)', '4px'],
  ['several in one value', 'var(--space) var(--nobody, 1px)', '8px 1px'],
  ['one that depends on the place stays', 'var(--own, var(--space))', 'var(--own,8px)'],
  ['and has no fallback where it always has a value', 'var(--state, 9px)', 'var(--state)'],
  ['nothing to do', '1px solid', '1px solid'],
])('puts in place: %s', (_, value, wanted) => {
  expect(resolve(value)).toBe(wanted);
});

test.each(['var(--nobody)', '1px var(--broken)', 'var(--round)', 'var(--space'])(
  'a value that browsers would ignore goes: %s',
  (value) => {
    expect(resolve(value)).toBeUndefined();
  },
);
