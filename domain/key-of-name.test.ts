import { keyOfName } from './key-of-name';
import { municipalities } from './region/municipalities';

test.each([
  ['Gooise Meren', 'gooise-meren'],
  [' Stichting  Één & Co. ', 'stichting-een-co'],
  ['!?', ''],
  ['x'.repeat(80), 'x'.repeat(60)],
])('%j has the key %j', (name, key) => expect(keyOfName(name)).toBe(key));

test('a municipality of the region gets the key that it is known by', () => {
  for (const { key, name } of municipalities) expect(keyOfName(name)).toBe(key);
});
