import { openedCycle, passes, plannedCycle } from '../../activities/fixture';
import { tellOverview } from '../../activities/overview/tell-overview';
import { atAmsterdam } from '../../domain/time/amsterdam';
import { fillStandings } from '../../store/fill-standings';
import { URGENCY } from '../../workflows/engine/standing-summary';
import { viewOf } from '../examples/documents';
import { type OwnStore, openOwnStore } from '../support/own-store';

jest.setTimeout(60_000);

const MONDAY = atAmsterdam('2026-12-14', '07:30');
const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };

let own: OwnStore;
beforeAll(async () => {
  own = await openOwnStore();
});
beforeEach(() => own.reset());
afterAll(() => own.close());

/** Nobody planned Veerhuis; De Oever waits for its municipalities. */
async function twoCycles() {
  const late = passes(openedCycle('veerhuis'), '2026-12-13 12:00');
  const { processes } = own.store.collections;
  await processes.insertMany([viewOf(plannedCycle('de-oever'), MONDAY), viewOf(late, MONDAY)]);
}

test('the worst stands first, a page at a time, and a choice narrows it', async () => {
  const { store } = own;
  await twoCycles();
  const quarter = '2027-Q1';
  const ids = async (which: Parameters<typeof store.cyclesByUrgency>[0], page = {}) =>
    (await store.cyclesByUrgency(which, page)).map(({ subject }) => subject.provider);
  expect(await ids({ quarter })).toEqual(['veerhuis', 'de-oever']);
  expect(await ids({ quarter }, { limit: 1, skip: 1 })).toEqual(['de-oever']);
  expect(await ids({ quarter, urgency: { to: MONDAY } })).toEqual(['veerhuis']);
  expect(await ids({ quarter, organisation: 'huizen' })).toEqual(['de-oever']);
  expect(await ids({ quarter, staff: 'nobody' })).toEqual([]);
  expect(await store.countCycles({ quarter, urgency: { from: URGENCY.held } })).toBe(0);
  expect(await store.quartersWithLateCycles(MONDAY)).toEqual([quarter]);
  expect((await store.cyclesByUrgency({ quarter }))[0]).not.toHaveProperty('state');
});

test('what was written down before its standing was, is completed once', async () => {
  const { store } = own;
  const { standing: _, ...older } = viewOf(plannedCycle('de-oever'), MONDAY);
  await store.collections.processes.insert(older);
  expect(await store.listQuarters()).toEqual([]);
  expect(await fillStandings(store)).toBe(1);
  expect(await fillStandings(store)).toBe(0);
  expect(await store.listQuarters()).toEqual(['2027-Q1']);
  const [found] = await store.cyclesByUrgency({ quarter: '2027-Q1', organisation: 'huizen' });
  expect(found?.standing?.open).toHaveLength(2);
});

test('an organisation without anybody who can be reached is told by name', async () => {
  const { store } = own;
  expect(await store.unreachableOrganisations()).toEqual([]);
  const people = await store.peopleOf('laren');
  const bounced = { at: 1, reason: '550', mail: 'm' };
  for (const { _id } of people) await store.collections.people.update({ _id }, { $set: { bounced } });
  expect((await store.unreachableOrganisations()).map(({ _id }) => _id)).toEqual(['laren']);
  expect(await store.anythingStalled(MONDAY)).toBe(true);
  for (const { _id } of people) await store.collections.people.update({ _id }, { $set: { bounced: null } });
});

describe('the overview of Monday', () => {
  const woken: string[] = [];
  const workflows = {
    wakeMail: async ({ person }: { person: string }) => {
      woken.push(person);
    },
    endObsolete: async () => undefined,
    startProcess: async () => 'existing' as const,
  };
  const tell = (now: number) => tellOverview({ store: own.store, workflows, log }, { now, clockOffset: 0 });

  test('tells nobody anything when nothing stands still', async () => {
    expect(await tell(MONDAY)).toEqual({ told: 0 });
    expect(woken).toEqual([]);
  });

  test('waits for the mail of eight, once a week however often it is asked', async () => {
    await twoCycles();
    for (const hours of [0, 1, 30]) await tell(MONDAY + hours * 3_600_000);
    const notices = await own.store.collections.notices.find({ kind: 'weekly-overview' });
    expect(notices).toHaveLength(new Set(woken).size);
    expect(notices[0]).toMatchObject({
      reference: '2026-12-14',
      deliverAt: atAmsterdam('2026-12-14', '08:00'),
    });
    await tell(MONDAY + 7 * 86_400_000);
    expect(await own.store.collections.notices.count({ kind: 'weekly-overview' })).toBe(2 * notices.length);
  });

  test('goes out on the next working day when Monday is free', async () => {
    await twoCycles();
    const easterMonday = atAmsterdam('2027-03-29', '07:30');
    await tell(easterMonday);
    const [notice] = await own.store.collections.notices.find({ kind: 'weekly-overview' });
    expect(notice?.deliverAt).toBe(atAmsterdam('2027-03-30', '08:00'));
  });
});
