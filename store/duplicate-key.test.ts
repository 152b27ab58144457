import { isDuplicateKey } from './duplicate-key';

function failure(code: unknown, message = ''): Error {
  return Object.assign(new Error(message), { code });
}

test.each([
  ['MongoDB says that the key exists', failure(11_000), true],
  [
    'FerretDB lets a race of upserts through',
    failure(1, 'ERROR: conflicting key value (SQLSTATE 23P01)'),
    true,
  ],
  ['another failure with the same code', failure(1, 'internal error'), false],
  ['a lost connection', failure('ECONNRESET'), false],
  ['no error at all', 'duplicate key', false],
])('%s', (_what, error, expected) => {
  expect(isDuplicateKey(error)).toBe(expected);
});
