import { tmpdir } from 'node:os';
import { obtainChromium } from './chromium';
import { mirrorFrom } from './debian';
import { requireFreeSpace } from './free-space';
import { isGoNewEnough } from './go-build';
import { mongodArchive } from './mongod';

test.each([
  ['go1.26.0', true],
  ['go1.27rc1', true],
  ['go2.0', true],
  ['go1.25.9', false],
  ['devel', false],
])('knows whether %s is new enough', (version, expected) => {
  expect(isGoNewEnough(version)).toBe(expected);
});

test('finds the archive of Debian itself among what apt is set to', () => {
  const uris = [
    'http://packages.example/node',
    'http://mirror.example/debian-security/',
    'http://mirror.example/debian/',
  ];
  expect(mirrorFrom(uris.join('\n'))).toBe('http://mirror.example/debian/');
  expect(mirrorFrom('http://mirror.example/ubuntu/')).toBeUndefined();
});

test('says how much room is needed and where, before anything is built', () => {
  expect(() => requireFreeSpace(tmpdir(), 1e12, 'Building it')).toThrow(
    new RegExp(
      `^Building it needs 1000000000000 MB free in ${tmpdir()}, and there are \\d+ MB: make room there`,
    ),
  );
  expect(() => requireFreeSpace(tmpdir(), 1, 'Building it')).not.toThrow();
});

test('knows which archives its vendor makes of mongod', () => {
  expect(mongodArchive('linux', 'x64')).toMatch(/^linux\/mongodb-linux-x86_64-ubuntu2204-[\d.]+\.tgz$/);
  expect(mongodArchive('darwin', 'arm64')).toMatch(/^osx\/mongodb-macos-arm64-[\d.]+\.tgz$/);
  expect(mongodArchive('freebsd', 'x64')).toBeUndefined();
  expect(mongodArchive('linux', 'riscv64')).toBeUndefined();
});

test('says that CHROMIUM_PATH is wrong instead of taking another browser', async () => {
  const context = { cacheFolder: tmpdir(), env: { CHROMIUM_PATH: '/nowhere/chromium' }, say: () => {} };
  await expect(obtainChromium(context)).rejects.toThrow(
    'CHROMIUM_PATH says /nowhere/chromium, and there is no such file',
  );
});
