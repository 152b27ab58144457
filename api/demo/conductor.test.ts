import { setTimeout as wait } from 'node:timers/promises';
import type { Quarter } from '../../domain/quarters';
import type { ProcessView } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { createConductor } from './conductor';
import { nextOpening } from './round-opening';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whatever day this runs on, no round opens by itself within the weeks that a test travels. */
const OPEN_ALREADY = roundsThatOpenWithin(60 * DAY);
const QUARTERS: Quarter[] = [...OPEN_ALREADY];

function roundsThatOpenWithin(time: number): Quarter[] {
  const opened: Quarter[] = [];
  for (;;) {
    const { quarter, at } = nextOpening(Date.now(), { opened });
    if (at > Date.now() + time) return opened;
    opened.push(quarter);
  }
}

/** A region in which each process and each person is due at the instants of a list, one after the other. */
function region(due: {
  processes?: Record<string, Instant[]>;
  people?: Record<string, Instant[]>;
  stalled?: boolean;
}) {
  const start = Date.now();
  const processes = new Map(Object.entries(due.processes ?? {}));
  const people = new Map(Object.entries(due.people ?? {}));
  const done: string[] = [];
  let offset = 0;
  let deaf = false;
  const now = () => Date.now() + offset;
  const isDue = ([at]: readonly Instant[]) => at !== undefined && at <= now();
  const dueOf = (map: Map<string, Instant[]>) => [...map].filter(([, list]) => isDue(list)).map(([id]) => id);
  const wake = (map: Map<string, Instant[]>, id: string) => {
    const list = map.get(id);
    if (deaf || !list || !isDue(list)) return;
    done.push(`${id} after ${Math.round((now() - start) / HOUR)} h`);
    list.shift();
  };
  const store = {
    readSettings: async () => ({ _id: 'region' as const, freeDays: [], clockOffset: offset }),
    shiftClock: async (to: number) => {
      offset = Math.max(offset, to);
    },
    nextWake: async () => {
      // Time goes on between two looks at the clock.
      await wait(2);
      const all = [...processes.values(), ...people.values()].flatMap(([at]) => at ?? []);
      return all.length === 0 ? null : Math.min(...all);
    },
    dueWorkflows: async () => ({ processes: dueOf(processes), people: dueOf(people) }),
    listQuarters: async () => QUARTERS,
    cyclesOf: async (): Promise<ProcessView[]> => [],
    anythingStalled: async () => due.stalled ?? false,
    processViews: async (ids: readonly string[]) =>
      // Only these three fields are looked at.
      ids.map((id) => ({
        _id: id,
        status: 'open',
        nextDueAt: processes.get(id)?.[0] ?? null,
      })) as unknown as ProcessView[],
    nextDelivery: async (person: string) => people.get(person)?.[0] ?? null,
  };
  const opened: string[] = [];
  const overviews: string[] = [];
  const client = {
    shiftClock: async (id: string) => {
      wake(processes, id);
      return { kind: 'done' as const };
    },
    deliverMail: async ({ person }: { person: string }) => {
      wake(people, person);
      return { kind: 'done' as const };
    },
    tellOverview: async ({ monday }: { monday: string }) => {
      overviews.push(monday);
      return { kind: 'done' as const };
    },
    openRound: async ({ quarter }: { quarter: Quarter }) => {
      opened.push(quarter);
      QUARTERS.push(quarter);
      return { kind: 'opened' as const, opened: 0, existing: 0 };
    },
  };
  return {
    start,
    done,
    opened,
    overviews,
    now,
    deafen: () => {
      deaf = true;
    },
    store,
    client,
    conductor: createConductor({ store, processes: client }),
  };
}

beforeEach(() => QUARTERS.splice(OPEN_ALREADY.length));

test('a journey stops at every moment in order, and each hears its own only', async () => {
  const t = Date.now();
  const { conductor, done } = region({
    processes: { cycle: [t + 2 * DAY, t + 5 * DAY], other: [t + 30 * DAY] },
    people: { anna: [t + 2 * DAY + HOUR] },
  });
  const journey = await conductor.travelTo(t + 6 * DAY);
  expect(done).toEqual(['cycle after 48 h', 'anna after 49 h', 'cycle after 120 h']);
  expect(journey).toMatchObject({ kind: 'arrived', moments: 3 });
  expect(Math.abs(journey.now - (t + 6 * DAY))).toBeLessThan(1000);
});

test('to the next moment is to that one and no further', async () => {
  const t = Date.now();
  const { conductor, done, now } = region({
    processes: { cycle: [t + DAY, t + DAY + 3 * HOUR], mail: [t + DAY + HOUR] },
  });
  await conductor.travelToNext();
  expect(done).toEqual(['cycle after 24 h', 'mail after 25 h']);
  expect(now()).toBeLessThan(t + DAY + 3 * HOUR);
});

test('what is overdue happens without moving the clock', async () => {
  const t = Date.now();
  const { conductor, done, now } = region({ processes: { cycle: [t - DAY] } });
  await conductor.travelToNext();
  expect(done).toEqual(['cycle after 0 h']);
  expect(now() - t).toBeLessThan(1000);
});

test('what is overdue also happens on a journey to a day', async () => {
  const t = Date.now();
  const { conductor, done } = region({ processes: { cycle: [t - DAY] } });
  expect(await conductor.travelTo(t - HOUR)).toMatchObject({ kind: 'arrived', moments: 1 });
  expect(done).toEqual(['cycle after 0 h']);
});

test('a round is opened on its day, once', async () => {
  const t = Date.now();
  const { conductor, opened } = region({});
  // The first within the days that are kept free and a quarter, the second a quarter later.
  await conductor.travelTo(t + 280 * DAY);
  expect(opened.length).toBeGreaterThanOrEqual(2);
  expect(new Set(opened).size).toBe(opened.length);
});

test('the manager hears every Monday what stands still, and nothing when nothing does', async () => {
  const t = Date.now();
  const { conductor, overviews } = region({ stalled: true });
  await conductor.travelTo(t + 21 * DAY);
  expect(overviews).toHaveLength(3);
  expect(new Set(overviews).size).toBe(3);
  expect(overviews.every((day) => new Date(day).getUTCDay() === 1)).toBe(true);
  const quiet = region({});
  await quiet.conductor.travelTo(t + 21 * DAY);
  expect(quiet.overviews).toEqual([]);
});

test('two journeys at once: the second is told', async () => {
  const t = Date.now();
  const { conductor } = region({ processes: { cycle: [t + DAY] } });
  const [first, second] = await Promise.all([conductor.travelToNext(), conductor.travelToNext()]);
  expect(first.kind).toBe('arrived');
  expect(second).toMatchObject({ kind: 'stopped', because: 'busy' });
});

test('when nobody can be reached the journey stops there, and can be gone on with', async () => {
  const t = Date.now();
  const { store, client } = region({ processes: { cycle: [t + DAY] } });
  let reachable = false;
  const shiftClock = async (id: string) =>
    reachable ? client.shiftClock(id) : { kind: 'unavailable' as const, reason: 'down' };
  const conductor = createConductor({ store, processes: { ...client, shiftClock } });
  expect(await conductor.travelToNext()).toMatchObject({
    kind: 'stopped',
    because: 'unavailable',
    moments: 0,
  });
  reachable = true;
  expect(await conductor.travelToNext()).toMatchObject({ kind: 'arrived' });
});

test('a process that does not catch up stops the journey with an honest word', async () => {
  const t = Date.now();
  const { store, client, deafen } = region({ processes: { cycle: [t + DAY] } });
  deafen();
  const conductor = createConductor({ store, processes: client, patience: 100 });
  expect(await conductor.travelToNext()).toMatchObject({ kind: 'stopped', because: 'too-slow' });
});
