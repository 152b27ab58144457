import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fillEntry } from './cache-entry';

const cacheFolder = mkdtempSync(join(tmpdir(), 'cache-'));
const say = () => {};

afterAll(() => rmSync(cacheFolder, { recursive: true, force: true }));

test('makes an entry once, whole, and finds it again', async () => {
  let made = 0;
  const make = async (folder: string) => {
    made += 1;
    writeFileSync(join(folder, 'program'), 'content');
    expect(existsSync(join(cacheFolder, 'once-1.0'))).toBe(false);
    await sleep(50);
  };
  const folder = await fillEntry({ cacheFolder, entry: 'once-1.0', say }, make);
  expect(await fillEntry({ cacheFolder, entry: 'once-1.0', say }, make)).toBe(folder);
  expect(readdirSync(folder)).toEqual(['program']);
  expect(made).toBe(1);
});

test('leaves nothing behind when making it fails, so that the next try starts afresh', async () => {
  const entry = { cacheFolder, entry: 'failing-1.0', say };
  const fail = async (folder: string) => {
    writeFileSync(join(folder, 'half'), '');
    throw new Error('disk full');
  };
  await expect(fillEntry(entry, fail)).rejects.toThrow('disk full');
  expect(readdirSync(cacheFolder).filter((name) => name.includes('failing'))).toEqual([]);
  const folder = await fillEntry(entry, async (partial) => writeFileSync(join(partial, 'program'), ''));
  expect(readdirSync(folder)).toEqual(['program']);
});

test('goes on where one that was killed left its lock and its half of the work', async () => {
  writeFileSync(join(cacheFolder, '.lock-stale-1.0'), '999999999\nnode');
  const folder = await fillEntry({ cacheFolder, entry: 'stale-1.0', say }, async () => {});
  expect(readdirSync(folder)).toEqual([]);
});
