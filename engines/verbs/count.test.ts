import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOfCode, countOfJest, sumOf } from './count';

const folder = mkdtempSync(join(tmpdir(), 'count-'));
const file = join(folder, 'result.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const result = (numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites = 0) =>
  writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }));

test.each([
  ['all pass', [12, 0, 0], 0, { passed: 12, failed: 0 }],
  ['two fail', [10, 2, 0], 1, { passed: 10, failed: 2 }],
  ['a file cannot be loaded', [10, 0, 1], 1, { passed: 10, failed: 1 }],
  ['Jest fails for a reason of its own', [10, 0, 0], 1, { passed: 10, failed: 1 }],
  ['nothing was tested', [0, 0, 0], 0, { passed: 0, failed: 1 }],
] as const)('counts when %s', (_case, [passed, failed, broken], code, expected) => {
  result(passed, failed, broken);
  expect(countOfJest(file, code)).toEqual(expected);
});

test('counts a run without a result as one failure', () => {
  expect(countOfJest(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
});

test('adds up stages', () => {
  expect(sumOf([countOfCode(0), countOfCode(2), { passed: 5, failed: 1 }])).toEqual({ passed: 6, failed: 2 });
});
