import { readFailure } from './smtp-failure';

function failure(fields: Record<string, unknown>, message = 'failed'): Error {
  return Object.assign(new Error(message), fields);
}

test.each([
  ['nobody listens', { code: 'ESOCKET', command: 'CONN', syscall: 'connect' }, 'failed'],
  ['nobody knows the server', { code: 'EDNS', command: 'CONN' }, 'failed'],
  [
    'signing in is refused: ours to mend',
    { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 },
    'failed',
  ],
  [
    'we are refused as a sender: ours to mend',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 },
    'failed',
  ],
  ['the address does not exist', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'refused'],
  ['the address is busy', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 }, 'failed'],
  [
    'the mail itself is refused for good',
    { code: 'EMESSAGE', command: 'DATA', responseCode: 554 },
    'refused',
  ],
  ['the mail itself is refused for now', { code: 'EMESSAGE', command: 'DATA', responseCode: 452 }, 'failed'],
  ['the line breaks somewhere', { code: 'ECONNECTION', command: 'CONN' }, 'unknown'],
  ['the line is reset somewhere', { code: 'ESOCKET', command: 'CONN', syscall: 'read' }, 'unknown'],
  ['the server falls silent', { code: 'ETIMEDOUT', command: 'CONN' }, 'unknown'],
])('%s', (_what, fields, expected) => {
  expect(readFailure(failure(fields)).kind).toBe(expected);
});

test('the reason names no address', () => {
  const { reason } = readFailure(
    failure(
      { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 },
      '550 <iemand@huizen.example> unknown user',
    ),
  );
  expect(reason).toBe('EENVELOPE RCPT TO 550 <…> unknown user');
});

test('anything that is thrown can be read', () => {
  expect(readFailure('boom').kind).toBe('unknown');
});
