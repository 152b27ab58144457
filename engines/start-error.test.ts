import { forTerminal, StartError } from './start-error';

test('a known error ends with its sentence, after the lines that explain it', () => {
  expect(forTerminal(new StartError('Do this.'))).toBe('Do this.');
  expect(forTerminal(new StartError('Do this.', 'line 1\nline 2'))).toBe('line 1\nline 2\n\nDo this.');
});

test('what the operating system refuses is said in words', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(forTerminal(full)).toBe(
    'ENOSPC: no space left on device, write\n\nThe disk is full: make room and try again.',
  );
});

test('anything else shows where it came from', () => {
  expect(forTerminal(new TypeError('not a function'))).toMatch(
    /^Unexpected: TypeError: not a function\n.*start-error\.test\.ts/s,
  );
});
