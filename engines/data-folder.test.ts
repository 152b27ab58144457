import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeDataFolder } from './data-folder';
import { commandLineOf } from './processes/predecessor';

const folder = mkdtempSync(join(tmpdir(), 'data-folder-'));
const pidFile = join(folder, 'run', 'supervisor.pid');

beforeAll(() => mkdirSync(join(folder, 'run')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('refuses while another start holds the folder, and takes it when that one has gone', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(other, 'spawn');
  const { pid = 0 } = other;
  writeFileSync(pidFile, `${pid}\n${commandLineOf(pid)}`);
  expect(() => takeDataFolder(folder)).toThrow(`already runs on the data in ${folder} (process ${pid})`);
  other.kill('SIGKILL');
  await once(other, 'exit');
  takeDataFolder(folder)();
});

test('does not mistake another program with the same process id for a start', () => {
  writeFileSync(pidFile, `${process.ppid}\nsomething that ran before the machine was started again`);
  const giveBack = takeDataFolder(folder);
  expect(takeDataFolder(folder)).toBeInstanceOf(Function);
  giveBack();
});

test('says what is wrong where the folder cannot be made', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => takeDataFolder(join(folder, 'file'))).toThrow('cannot be made');
});
