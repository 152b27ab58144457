import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './predecessor';
import { waitUntil } from './wait-until';

const folder = mkdtempSync(join(tmpdir(), 'guard-'));
const guard = join(__dirname, 'guard.mjs');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Notes its process id and lives until it gets the signal; deaf when told so. */
const command = (pidFile: string, deaf: boolean) => `
  require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
  process.on('SIGTERM', () => { ${deaf ? '' : 'process.exit(0)'} });
  setInterval(() => {}, 1000);
`;

/** A supervisor that does nothing but start one guard, as ours does. */
function supervisor(pidFile: string, deaf: boolean) {
  const order = {
    command: process.execPath,
    args: ['-e', command(pidFile, deaf)],
    stopSignal: 'SIGTERM',
    graceMs: 500,
  };
  const script = `
    require('node:child_process').spawn(process.execPath, [${JSON.stringify(guard)}, ${JSON.stringify(JSON.stringify(order))}],
      { detached: true, stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
    setInterval(() => {}, 1000);
  `;
  return spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
}

test.each([
  ['that stops when asked', false],
  ['that does not listen', true],
])('a command %s ends when its supervisor is killed', async (_what, deaf) => {
  const pidFile = join(folder, `pid-${deaf}`);
  const parent = supervisor(pidFile, deaf);
  const readPid = () => Number(readFileSync(pidFile, 'utf8'));
  expect(await waitUntil(() => readPid() > 0, { withinMs: 10_000 })).toBe(true);
  const pid = readPid();
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  expect(await waitUntil(() => !isAlive(pid), { withinMs: 10_000 })).toBe(true);
});
