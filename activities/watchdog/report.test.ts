import type { Finding } from './check';
import { reportOf } from './report';

const finding: Finding = {
  kind: 'process-missing',
  subject: null,
  since: 0,
  difference: 'cycle:x: was broken off in Temporal',
  repair: null,
};
const repairable: Finding = {
  ...finding,
  difference: 'cycle:y: 1 task(s) missing',
  repair: async () => 'view-rewritten',
};

test('nothing to say is said', () => {
  expect(reportOf({ outcomes: [], unchecked: [] }, { dryRun: false })).toBe(
    'Temporal, the database and the mail agree.\n',
  );
});

test.each([
  [
    'repaired',
    { finding: repairable, repaired: 'view-rewritten', failure: null },
    false,
    'repaired: view-rewritten',
  ],
  ['only told', { finding: repairable, repaired: null, failure: null }, true, 'can be repaired'],
  ['beyond repair', { finding, repaired: null, failure: null }, false, 'needs somebody'],
  [
    'failed',
    { finding: repairable, repaired: null, failure: 'no database' },
    false,
    'could not be repaired: no database',
  ],
] as const)('a difference that is %s', (_what, outcome, dryRun, said) => {
  const text = reportOf({ outcomes: [outcome], unchecked: [] }, { dryRun });
  expect(text).toContain(outcome.finding.difference);
  expect(text).toContain(said);
});

test('a comparison that was not made is told with why', () => {
  const unchecked = [{ check: 'schedules', why: 'Error: no answer' }];
  expect(reportOf({ outcomes: [], unchecked }, { dryRun: false })).toBe(
    '- schedules could not be compared: Error: no answer\n0 difference(s), 0 repaired, 1 comparison(s) not made.\n',
  );
});
