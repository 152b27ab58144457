import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

const jestResult = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

/** The count of a stage that either holds or does not. */
export function countOfCode(code: number): Count {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The count in Jest's JSON result; a run that failed, or tested nothing, without a failing test counts as one failure. */
export function countOfJest(resultFile: string, code: number): Count {
  const read = readResult(resultFile);
  const passed = read?.numPassedTests ?? 0;
  const failed = (read?.numFailedTests ?? 0) + (read?.numRuntimeErrorTestSuites ?? 0);
  const silentFailure = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silentFailure ? 1 : failed };
}

function readResult(file: string): z.infer<typeof jestResult> | undefined {
  try {
    return jestResult.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The sum of all. */
export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
