import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuild } from './run-build';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
const logFile = join(folder, 'build.log');
const step = { what: 'Building it', command: 'sh', remedy: 'try again.', logFile, say: () => {} };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a failed build says what failed and what to do, with its last 50 lines', async () => {
  const build = runBuild({ ...step, args: ['-c', 'for i in $(seq 1 80); do echo line $i; done; exit 7'] });
  await expect(build).rejects.toMatchObject({
    message: 'Building it failed (exit 7): try again.',
    details: Array.from({ length: 50 }, (_, index) => `line ${index + 31}`).join('\n'),
  });
});

test('a build that succeeds keeps its log and throws nothing', async () => {
  await runBuild({ ...step, args: ['-c', 'echo made'] });
  expect(readFileSync(logFile, 'utf8')).toBe('made\n');
});

test('a tool that is not there is said by name', async () => {
  const build = runBuild({ ...step, command: 'no-such-tool', args: [] });
  await expect(build).rejects.toMatchObject({ details: expect.stringContaining('no-such-tool') });
});
