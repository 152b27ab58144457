import { atAmsterdam } from '../../../domain/time/amsterdam';
import type { Store } from '../../../store/store';
import type { Organisation, ProcessView } from '../../../store/types';
import { ROUND_SCHEDULE } from '../../../workflows/contract';
import { organisations, people } from '../../fixture';
import type { Look } from '../check';
import { schedules } from './schedules';

const opened = atAmsterdam('2026-12-01', '07:00');
const later = atAmsterdam('2026-12-01', '07:16');

type Given = {
  now?: number;
  lastActionAt?: number | null;
  paused?: boolean;
  quarters?: `${number}-Q4`[];
  there?: Organisation[];
  cycles?: number;
};

/** What is found where the Schedule was made in November. */
async function found(given: Given): Promise<{ difference: string; mendable: boolean }[]> {
  const { now = later, lastActionAt = null, paused = false, quarters = ['2026-Q4'], cycles = 0 } = given;
  const store: Partial<Store> = {
    cyclesOf: async () => Array.from({ length: cycles }, () => ({}) as ProcessView),
    listOrganisations: async () => given.there ?? organisations,
    listPeople: async () => people,
    listQuarters: async () => quarters,
  };
  const schedule = async () => ({ paused, createdAt: atAmsterdam('2026-11-20', '09:00'), lastActionAt });
  // The comparison asks these things of the store and of Temporal, and nothing else of its look.
  const look = { store, temporal: { schedule }, schedules: [ROUND_SCHEDULE], now, clockOffset: 0 } as unknown;
  const findings = await schedules.find(look as Look);
  return findings.map(({ difference, repair }) => ({ difference, mendable: repair !== null }));
}

test('a round that its Schedule did not open is opened by the watchdog', async () => {
  expect(await found({})).toEqual([
    { difference: expect.stringMatching(/2027-Q1 was not opened by its schedule/), mendable: true },
  ]);
});

test.each([
  ['in the minutes after its moment', { now: opened + 60_000 }],
  ['where it is open', { cycles: 1 }],
  ['that its Schedule started', { lastActionAt: opened }],
] satisfies [string, Given][])('nothing is said of a round %s', async (_when, given) => {
  expect(await found(given)).toEqual([]);
});

test.each([
  [
    'without municipalities',
    { there: organisations.filter(({ kind }) => kind !== 'municipality') },
    /municipalities/,
  ],
  // Of this region two providers have nobody to reach.
  ['that never had a round and lacks contacts', { quarters: [] }, /contact, contact/],
] satisfies [string, Given, RegExp][])(
  'a region %s waits for a person, whatever its Schedule did',
  async (_what, given, missing) => {
    for (const lastActionAt of [null, opened]) {
      const [finding] = await found({ ...given, lastActionAt });
      expect(finding?.difference).toMatch(missing);
      expect(finding?.mendable).toBe(false);
    }
  },
);

test('a Schedule that somebody paused is said to be paused, and no round is missed', async () => {
  expect((await found({ paused: true })).map(({ difference }) => difference)).toEqual([
    expect.stringMatching(/is paused/),
  ]);
});
