import { workerHealth } from './worker-health';

const ok = { temporal: 'ok', worker: 'ok' };
const beat = { _id: 'worker' as const, at: 100_000, clockOffset: 0 };

test.each([
  ['works and says so', ok, beat, 105_000, 'ok'],
  ['has been silent', ok, beat, 120_000, 'no worker asks for work'],
  ['never was', ok, null, 105_000, 'no worker asks for work'],
  ['works as far as a lost database lets us see', ok, undefined, 999_999, 'ok'],
  [
    'does not answer',
    { ...ok, worker: 'the worker does not answer' },
    beat,
    105_000,
    'the worker does not answer',
  ],
])('a worker that %s', (_what, processes, last, now, said) => {
  expect(workerHealth({ processes, beat: last, now })).toBe(said);
});
