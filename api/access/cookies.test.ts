import { createCookies, hashOf, newSecretValue, seal, unseal } from './cookies';

const secret = 's'.repeat(40);
const sealed = seal({ purpose: 'flash', text: 'één zin', secret });

describe('a sealed cookie', () => {
  test('says what was put in', () => {
    expect(unseal({ purpose: 'flash', sealed, secret })).toBe('één zin');
  });

  const [text = '', signature = ''] = sealed.split('.');
  const other = Buffer.from('een andere zin').toString('base64url');
  test.each([
    ['for another purpose', { purpose: 'invitation', sealed, secret }],
    ['with another secret', { purpose: 'flash', sealed, secret: 't'.repeat(40) }],
    ['with another text', { purpose: 'flash', sealed: `${other}.${signature}`, secret }],
    ['with a cut signature', { purpose: 'flash', sealed: `${text}.${signature.slice(1)}`, secret }],
    ['that is no cookie of ours', { purpose: 'flash', sealed: 'a.b', secret }],
    ['that is empty', { purpose: 'flash', sealed: '', secret }],
  ])('%s says nothing', (_what, given) => {
    expect(unseal(given)).toBeNull();
  });
});

describe('cookies', () => {
  test('are out of reach of scripts and other sites', () => {
    const written = createCookies({ secure: false }).write({ name: 'session', value: 'v', maxAge: 60 });
    expect(written).toBe('sessie=v; Max-Age=60; Path=/; HttpOnly; SameSite=Lax');
  });

  test('are bound to host and https where there is https', () => {
    const cookies = createCookies({ secure: true });
    const written = cookies.write({ name: 'session', value: 'v', maxAge: null });
    expect(written).toBe('__Host-sessie=v; Path=/; HttpOnly; Secure; SameSite=Lax');
    expect(cookies.read('__Host-sessie=v; sessie=of-somebody-else', 'session')).toBe('v');
    expect(cookies.read('sessie=of-somebody-else', 'session')).toBeNull();
  });

  test('can be cleared', () => {
    expect(createCookies({ secure: false }).write({ name: 'flash', value: null, maxAge: null })).toContain(
      'Max-Age=0',
    );
  });
});

test('a session value cannot be guessed and is stored as its hash only', () => {
  const [one, two] = [newSecretValue(), newSecretValue()];
  expect(one).toMatch(/^[\w-]{43}$/);
  expect(one).not.toBe(two);
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
