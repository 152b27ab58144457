import type { Store } from '../../store/store';
import type { Person } from '../../store/types';
import { calendarFor, managerOf } from '../../workflows/processes/cycle-start';
import { organisations, people } from '../fixture';
import { openRound } from './open-round';

const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
const input = { quarter: '2027-Q1', now: 1, clockOffset: 0 } as const;

/** A region with these cycles, at this offset of its clock. */
function region(known: readonly string[], clockOffset = 0) {
  const started: { id: string; clockOffset: number }[] = [];
  const there = new Set(known);
  const store: Partial<Store> = {
    listProviders: async () => organisations.filter((one) => one.kind === 'provider'),
    listMunicipalities: async () => organisations.filter((one) => one.kind === 'municipality'),
    listPeople: async () => people,
    readSettings: async () => ({ _id: 'region', freeDays: ['2027-01-01'], clockOffset }),
    cyclesOf: async () => [],
    countProcesses: async (ids) => ids.filter((id) => there.has(id)).length,
  };
  const workflows = {
    endObsolete: async (): Promise<void> => undefined,
    wakeMail: async () => undefined,
    startProcess: async (given: { start: { id: string }; clockOffset: number }) => {
      if (there.has(given.start.id)) return 'existing' as const;
      there.add(given.start.id);
      started.push({ id: given.start.id, clockOffset: given.clockOffset });
      return 'started' as const;
    },
  };
  // The round asks the store for these six things only.
  return { given: { store: store as Store, workflows, log }, started };
}

test('opens a cycle for every provider, and a second time none', async () => {
  const { given, started } = region([]);
  expect(await openRound(given, input)).toEqual({ opened: 3, existing: 0 });
  expect(await openRound(given, input)).toEqual({ opened: 0, existing: 3 });
  expect(started.map(({ id }) => id)).toEqual([
    'cycle:de-oever:2027-Q1',
    'cycle:kompas:2027-Q1',
    'cycle:veerhuis:2027-Q1',
  ]);
});

test('leaves a cycle that was there', async () => {
  const { given } = region(['cycle:kompas:2027-Q1']);
  expect(await openRound(given, input)).toEqual({ opened: 2, existing: 1 });
});

test('opens the cycle of one provider alone', async () => {
  const { given, started } = region([]);
  expect(await openRound(given, { ...input, provider: 'kompas' })).toEqual({ opened: 1, existing: 0 });
  expect(await openRound(given, { ...input, provider: 'nobody' })).toEqual({ opened: 0, existing: 0 });
  expect(started.map(({ id }) => id)).toEqual(['cycle:kompas:2027-Q1']);
});

test('begins in the time of the region, also when the Schedule knows of no travel', async () => {
  const { given, started } = region([], 5000);
  await openRound(given, input);
  expect(started[0]?.clockOffset).toBe(5000);
});

test('carries the free days around its quarter only', () => {
  const days = ['2025-12-25', '2026-01-01', '2027-01-01', '2028-12-26', '2029-01-01'] as const;
  expect(calendarFor('2027-Q1', days).freeDays).toEqual(['2026-01-01', '2027-01-01', '2028-12-26']);
});

test('a ladder ends with the manager: the first contact of several, and never nobody', () => {
  const manager = people.find(({ role }) => role === 'manager') as Person;
  expect(managerOf([{ ...manager, _id: 'b', primary: false }, manager])).toBe('carlijn');
  expect(managerOf([{ ...manager, _id: 'b', primary: false }])).toBe('b');
  expect(() => managerOf([])).toThrow('nobody has the role of manager');
});
