import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fastCheck from 'fast-check';
import '../support/fast-check';

const root = join(__dirname, '..', '..');

it('random courses begin at one seed, unless one asks for new ones', () => {
  const { PROPERTY_SEED: asked } = process.env;
  expect(fastCheck.readConfigureGlobal().seed).toEqual(asked === 'random' ? undefined : expect.any(Number));
});

it('no test takes its chance elsewhere', () => {
  const found = execFileSync('git', ['grep', '-l', '--untracked', "from 'fast-check'"], { cwd: root });
  expect(found.toString().trim().split('\n').sort()).toEqual([
    'test/support/fast-check.ts',
    'test/unit/one-seed.test.ts',
  ]);
});
