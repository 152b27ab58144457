import { makeToken, readToken } from './links';

const secret = 'a secret of some length';
const document = { _id: 'input:huizen:2027-Q1', nonce: 'n1' };
const find = async (id: string) => (id === document._id ? document : null);
const token = makeToken({ purpose: 'invitation', document, secret });

test('a token leads to its document, any number of times', async () => {
  for (const _time of [1, 2]) {
    await expect(readToken({ purpose: 'invitation', token, secret, find })).resolves.toEqual(document);
  }
});

test('a token says which document it is for, and nothing from which another could be made', () => {
  expect(token).toMatch(/^input:huizen:2027-Q1\.[A-Za-z0-9_-]{43}$/);
  expect(token).not.toContain('n1');
});

test.each([
  ['another purpose', { purpose: 'sign-in' as const }],
  ['another secret', { secret: 'another' }],
  ['a link that was revoked', { find: async () => ({ ...document, nonce: 'n2' }) }],
  ['a document that is gone', { find: async () => null }],
  ['a signature that was changed', { token: `${token.slice(0, -3)}AAA` }],
  [
    'another document',
    {
      token: token.replace('huizen', 'laren'),
      find: async () => ({ _id: 'input:laren:2027-Q1', nonce: 'n1' }),
    },
  ],
  ['no token', { token: '' }],
  ['half a token', { token: 'input:huizen:2027-Q1' }],
  ['a token of a megabyte', { token: 'x'.repeat(1_000_000) }],
])('refuses %s', async (_what, change) => {
  await expect(readToken({ purpose: 'invitation', token, secret, find, ...change })).resolves.toBeNull();
});

test('looks nothing up for what cannot be a token', async () => {
  const look = jest.fn(find);
  await readToken({ purpose: 'invitation', token: 'a.b', secret, find: look });
  expect(look).not.toHaveBeenCalled();
});
