import { isOwnPath, redirectReply } from './reply';

test.each(['/', '/taken', '/taken/cycle:de-oever:2027-Q1:plan:1?x=1#y', '/aanbieders/de-oever/2027-Q1'])(
  '%s lies on our own site',
  (path) => {
    expect(isOwnPath(path)).toBe(true);
  },
);

test.each([
  '',
  'taken',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  '/a\r\nSet-Cookie: x=y',
  '/a b',
  `/${'a'.repeat(2001)}`,
])('%j does not, and nobody is sent there', (path) => {
  expect(isOwnPath(path)).toBe(false);
  expect(() => redirectReply(path)).toThrow();
});
