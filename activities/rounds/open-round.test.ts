import type { Store } from '../../store/store';
import type { Organisation, Person } from '../../store/types';
import { calendarFor, managerOf } from '../../workflows/processes/cycle-start';
import { organisations, people } from '../fixture';
import { openRound } from './open-round';

const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
const input = { quarter: '2027-Q1', now: 1, clockOffset: 0 } as const;

/** A region with these cycles, at this offset of its clock. */
function region(
  known: readonly string[],
  given: {
    clockOffset?: number;
    organisations?: Organisation[];
    people?: Person[];
    /** Whether there never was a round. */
    first?: boolean;
  } = {},
) {
  const { clockOffset = 0 } = given;
  const started: { id: string; clockOffset: number }[] = [];
  const there = new Set(known);
  const store: Partial<Store> = {
    listOrganisations: async () => given.organisations ?? organisations,
    listPeople: async () => given.people ?? people,
    listQuarters: async () => (given.first ? [] : ['2026-Q4']),
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

test.each([
  ['without municipalities', { organisations: organisations.filter(({ kind }) => kind !== 'municipality') }],
  ['without a manager', { people: people.filter(({ role }) => role !== 'manager') }],
  ['where a provider has no contract manager', { people: people.filter(({ _id }) => _id !== 'noor') }],
  // Stichting Kompas and Veerhuis have nobody to reach.
  ['as the first of a region where a provider has no contact', { first: true }],
])('does not open half a round: %s', async (_what, lacking) => {
  const { given, started } = region([], lacking);
  expect(await openRound(given, input)).toEqual({ opened: 0, existing: 0 });
  expect(started).toEqual([]);
  expect(log.warn).toHaveBeenCalledWith(
    expect.objectContaining({ quarter: '2027-Q1', missing: expect.any(Array) }),
    expect.stringMatching(/incomplete/),
  );
});

test('a region that had rounds goes on where a provider lost its contact: its cycle asks for one', async () => {
  const { given } = region([]);
  expect((await openRound(given, input)).opened).toBe(3);
});

test('opens the cycle of one provider alone', async () => {
  const { given, started } = region([]);
  expect(await openRound(given, { ...input, provider: 'kompas' })).toEqual({ opened: 1, existing: 0 });
  expect(await openRound(given, { ...input, provider: 'nobody' })).toEqual({ opened: 0, existing: 0 });
  expect(started.map(({ id }) => id)).toEqual(['cycle:kompas:2027-Q1']);
});

test('begins in the time of the region, also when the Schedule knows of no travel', async () => {
  const { given, started } = region([], { clockOffset: 5000 });
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
