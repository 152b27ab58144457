import type { FaultKind } from '../../domain/faults/fault';
import { liveFaults } from './technical-faults';

const MINUTE = 60_000;
const now = 100 * MINUTE;
const ok = { temporal: 'ok', worker: 'ok', database: 'ok', mail: 'ok' };
const beat = (_id: 'worker' | 'watchdog', at: number, clockOffset = 0) => ({ _id, at, clockOffset });
const known = { open: [], now, worker: beat('worker', now), watchdog: beat('watchdog', now) };

function look(given: {
  checks?: Partial<typeof ok>;
  known?: typeof known | null;
  seen?: Map<FaultKind, number>;
  at?: number;
}) {
  const { checks, seen = new Map(), at = now } = given;
  return liveFaults({
    checks: { ...ok, ...checks },
    known: given.known === undefined ? known : given.known,
    seen,
    realNow: at,
  }).map(({ kind, since }) => [kind, since]);
}

test('where all answers nothing stands still', () => {
  expect(look({})).toEqual([]);
});

test('without a worker everything stands still since its last word, on the clock of the region', () => {
  const away = { ...known, worker: beat('worker', now - 40 * MINUTE, 7 * MINUTE) };
  expect(look({ checks: { worker: 'no worker asks for work' }, known: away })).toEqual([
    ['no-worker', now - 33 * MINUTE],
  ]);
});

test('while Temporal is away nothing is said about the worker', () => {
  const checks = { temporal: 'not reachable', worker: 'unknown' };
  expect(look({ checks })).toEqual([['temporal-unreachable', now]]);
});

test('what nobody wrote down began when it was first seen, and begins anew once it was gone', () => {
  const seen = new Map<FaultKind, number>();
  const mail = { mail: 'the mail server does not answer' };
  const later = { ...known, now: now + 5 * MINUTE };
  look({ checks: mail, seen });
  expect(look({ checks: mail, seen, known: later })).toEqual([['mail-server-unreachable', now]]);
  look({ seen, known: later });
  expect(look({ checks: mail, seen, known: later })).toEqual([['mail-server-unreachable', now + 5 * MINUTE]]);
});

test('a watchdog that has not looked for long is a stall of its own, however far the demo travelled', () => {
  expect(look({ at: now + 36 * MINUTE })).toEqual([['watchdog-silent', now]]);
  expect(look({ known: { ...known, now: now + 999 * MINUTE } })).toEqual([]);
});

test('without the database the rest is seen all the same', () => {
  const checks = { database: 'the database does not answer' };
  expect(look({ checks, known: null })).toEqual([['database-unreachable', now]]);
});
