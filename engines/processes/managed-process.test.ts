import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';
import { type ManagedProcess, manageProcess } from './managed-process';
import { isAlive } from './predecessor';
import { waitUntil } from './wait-until';

const folder = mkdtempSync(join(tmpdir(), 'managed-'));
const said: string[] = [];
const started: ManagedProcess[] = [];

/** A web server that answers with its own process id. */
const SERVER = `
  require('node:http').createServer((request, response) => response.end(String(process.pid))).listen(Number(process.argv[1]), '127.0.0.1');
  process.on('SIGTERM', () => process.exit(0));
`;

async function server(name: string, script = SERVER) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const managed = manageProcess({
    name,
    command: process.execPath,
    args: ['-e', script, String(port)],
    output: join(folder, `${name}.log`),
    pidFile: join(folder, `${name}.pid`),
    say: (line) => said.push(line),
    isReady: async () => (await fetch(address)).ok,
    readyWithinMs: 10_000,
  });
  started.push(managed);
  const whoAnswers = async () => Number(await (await fetch(address)).text());
  return { managed, whoAnswers };
}

afterAll(async () => {
  for (const managed of started) await managed.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a managed process', () => {
  test('is ready when start returns, and gone when stop returns', async () => {
    const { managed, whoAnswers } = await server('plain');
    await managed.start();
    const pid = await whoAnswers();
    expect(readFileSync(join(folder, 'plain.pid'), 'utf8')).toBe(String(managed.pid()));
    await managed.stop();
    expect(isAlive(pid)).toBe(false);
    expect(managed.pid()).toBeUndefined();
  });

  test('comes back when it dies unexpectedly, and says so', async () => {
    const { managed, whoAnswers } = await server('mortal');
    await managed.start();
    const before = await whoAnswers();
    process.kill(before, 'SIGKILL');
    const back = await waitUntil(async () => (await whoAnswers()) !== before, { withinMs: 10_000 });
    expect(back).toBe(true);
    expect(said.join('\n')).toContain('mortal stopped unexpectedly; starting it again');
  });

  test('stays down after kill, and answers again after restart', async () => {
    const { managed, whoAnswers } = await server('victim');
    await managed.start();
    const before = await whoAnswers();
    await managed.kill();
    expect(await waitUntil(() => !isAlive(before), { withinMs: 20_000 })).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect(whoAnswers()).rejects.toThrow();
    await managed.restart();
    expect(await whoAnswers()).not.toBe(before);
  });

  test('that cannot start says why, with the end of its log, and leaves nothing', async () => {
    const { managed } = await server('broken', "console.error('no such table'); process.exit(3)");
    await expect(managed.start()).rejects.toMatchObject({
      message: expect.stringContaining('broken stopped before it was ready'),
      details: expect.stringContaining('no such table'),
    });
    expect(managed.pid()).toBeUndefined();
  });
});
