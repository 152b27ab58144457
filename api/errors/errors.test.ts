import { AppError } from './app-error';
import { type ErrorEntry, errorTable } from './error-table';
import { toProblem } from './problem';
import { toAppError } from './to-app-error';

const entries = Object.entries<ErrorEntry>(errorTable);

describe('the error table', () => {
  test.each(entries)(
    '%s says what is the matter and what to do, and nothing of our inside',
    (_code, entry) => {
      expect(entry.status).toBeGreaterThanOrEqual(400);
      expect(entry.title).toMatch(/^[A-ZÉ].{8,}[^.]$/);
      expect(entry.message).toMatch(/\.$/);
      expect(`${entry.title} ${entry.message}`).not.toMatch(
        /mongo|temporal|workflow|stack|exception|null|undefined/i,
      );
    },
  );

  test('exactly what is our own fault is reported', () => {
    for (const [code, { status, report }] of entries) expect([code, report]).toEqual([code, status >= 500]);
  });
});

describe('whatever is thrown becomes one of our errors', () => {
  const named = (name: string) => Object.assign(new Error('secret detail'), { name });
  const typed = (type: string, status: number) => Object.assign(new Error('secret detail'), { type, status });

  test.each([
    ['one of ours stays', new AppError('forbidden'), 'forbidden'],
    ['a body above the limit', typed('entity.too.large', 413), 'too-large'],
    ['more fields than any form has', typed('parameters.too.many', 413), 'too-large'],
    ['JSON that is none', typed('entity.parse.failed', 400), 'malformed-json'],
    ['an unknown character set', typed('charset.unsupported', 415), 'wrong-content-type'],
    ['another mistake of the sender', typed('something.new', 400), 'bad-request'],
    ['a path that cannot be decoded', new URIError('x'), 'not-found'],
    ['a database that is gone', named('MongoServerSelectionError'), 'unavailable'],
    ['a bug', new TypeError('x is not a function'), 'internal'],
    ['no error at all', 'text', 'internal'],
  ])('%s', (_what, thrown, code) => {
    expect(toAppError(thrown).code).toBe(code);
  });

  test('a problem for programs carries neither message nor stack of what was thrown', () => {
    const problem = toProblem(toAppError(named('MongoNetworkError')), 'id');
    expect(JSON.stringify(problem)).not.toContain('secret detail');
    expect(problem).toEqual({
      type: 'about:blank',
      title: errorTable.unavailable.title,
      status: 503,
      detail: errorTable.unavailable.message,
      code: 'unavailable',
      instance: 'urn:uuid:id',
    });
  });
});
