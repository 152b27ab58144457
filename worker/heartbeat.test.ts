import type { Fault, Heartbeat } from '../store/types';
import { noteBeat } from './heartbeat';

const MINUTE = 60_000;

/** The few questions of the heartbeat over documents in memory. */
function memory(clock = { clockOffset: 0 }) {
  const beats: Heartbeat[] = [];
  const faults = new Map<string, Fault>();
  return {
    faults,
    clock,
    store: {
      readSettings: async () => ({ _id: 'region' as const, freeDays: [], ...clock }),
      heartbeat: async () => beats.at(-1) ?? null,
      noteHeartbeat: async (beat: Heartbeat) => void beats.push(beat),
      insertFault: async (fault: Fault) => {
        if (faults.has(fault._id)) return 'existing' as const;
        faults.set(fault._id, fault);
        return 'inserted' as const;
      },
    },
  };
}

test('the first beat of all and beats close together are no stop', async () => {
  const { store, faults } = memory();
  for (const at of [0, 5000, 5000 + MINUTE]) await noteBeat({ store }, at);
  expect([...faults.values()]).toEqual([]);
});

test('a silence is written down as a stop that is over, from its last beat to its next', async () => {
  const { store, faults } = memory();
  await noteBeat({ store }, 1000);
  await noteBeat({ store }, 1000 + 40 * MINUTE);
  expect([...faults.values()]).toEqual([
    expect.objectContaining({
      kind: 'no-worker',
      since: 1000,
      resolvedAt: 1000 + 40 * MINUTE,
      toldAt: { begin: null, end: null },
    }),
  ]);
});

test('a stop lasts on the clock of the region, also when that moved meanwhile', async () => {
  const given = memory();
  await noteBeat(given, 1000);
  given.clock.clockOffset = 14 * 24 * 60 * MINUTE;
  await noteBeat(given, 1000 + 2 * MINUTE);
  const [stop] = [...given.faults.values()];
  expect((stop?.resolvedAt ?? 0) - (stop?.since ?? 0)).toBe(given.clock.clockOffset + 2 * MINUTE);
});
