import type { Outcome, WatchReport } from './watch';

/** One line for each difference and what was done, for a terminal. */
export function reportOf({ outcomes, unchecked }: WatchReport, { dryRun }: { dryRun: boolean }): string {
  const lines = [
    ...outcomes.map((outcome) => `- ${outcome.finding.difference}\n    ${became(outcome, dryRun)}`),
    ...unchecked.map(({ check, why }) => `- ${check} could not be compared: ${why}`),
  ];
  const repaired = outcomes.filter((outcome) => outcome.repaired !== null).length;
  const sum =
    lines.length === 0
      ? 'Temporal, the database and the mail agree.'
      : `${outcomes.length} difference(s), ${repaired} repaired, ${unchecked.length} comparison(s) not made.`;
  return `${[...lines, sum].join('\n')}\n`;
}

function became({ finding, repaired, failure }: Outcome, dryRun: boolean): string {
  if (failure !== null) return `could not be repaired: ${failure}`;
  if (repaired !== null) return `repaired: ${repaired}`;
  if (finding.repair === null) return 'needs somebody: see docs/operations.md';
  return dryRun ? 'can be repaired' : 'not repaired';
}
