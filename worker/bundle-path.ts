import { extname, join } from 'node:path';

/** Where the prebuilt workflow bundle lies: in `dist/`, whether the product runs from there or from its source. */
export function bundlePath(): string {
  const runsFromDist = extname(__filename) === '.js';
  return runsFromDist
    ? join(__dirname, '..', 'workflow-bundle.js')
    : join(__dirname, '..', 'dist', 'workflow-bundle.js');
}
