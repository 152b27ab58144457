import { plannedCycle } from '../../activities/fixture';
import { handovers } from '../../activities/watchdog/checks/handovers';
import { carryOutHandover, requestOf, type Tell } from '../../store/hand-over';
import type { Handover } from '../../store/types';
import { decide } from '../../workflows/engine/decide';
import { taskViewsOf, viewOf } from '../examples/documents';
import { at } from '../examples/processes';
import { type OwnStore, openOwnStore } from '../support/own-store';

jest.setTimeout(60_000);

const now = at('2027-01-12 10:00');
const from = 'noor-van-dalen';
const to = 'teun-brouwer';
const handover: Handover = {
  _id: '5c1d9d0e-6f0b-4a51-9d55-3a7b1c2d3e4f',
  kind: 'leave',
  from,
  to,
  reason: 'Andere baan.',
  by: 'carlijn-westra',
  at: now,
  finishedAt: null,
};
const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
const unreachable: Tell = async () => 'unreachable';

let own: OwnStore;
// Of its own for every test: people who left stay gone.
beforeEach(async () => {
  own = await openOwnStore();
});
afterEach(() => own.close());

/** Two cycles of which somebody is contract manager, as their processes wrote them down. */
async function twoCycles(): Promise<string[]> {
  const ids: string[] = [];
  for (const provider of ['de-oever', 'veerhuis']) {
    const planned = plannedCycle(provider);
    const state = { ...planned, people: { ...planned.people, contractManager: from } };
    ids.push(state.id);
    await own.store.collections.processes.insert(viewOf(state));
    await own.store.collections.tasks.insertMany(taskViewsOf(state));
  }
  return ids;
}

/** Carries a command out as the process would, and writes its view. */
const tellFully: Tell = async ({ processId, command }) => {
  const view = await own.store.processView(processId);
  if (!view) throw new Error(`no process ${processId}`);
  const { state } = decide(view.state, command, now);
  await own.store.collections.processes.update({ _id: processId }, { $set: { state } });
  return 'told';
};

test('what cannot be reached keeps a hand-over open: the access ends at once, the name goes when all is done', async () => {
  const { store } = own;
  const ids = await twoCycles();
  await store.insertSession({ _id: 's', person: from, createdAt: 0, expiresAt: Date.now() + 60_000 });
  await store.insertHandover(handover);
  const given = { store, handover, now, until: Date.now() + 5_000 };
  expect(await carryOutHandover({ ...given, tell: unreachable })).toEqual({ left: 2 });
  expect(await store.session('s')).toBeNull();
  expect(await store.personByEmail('noor.van.dalen@regio.example')).toBeNull();
  expect(await store.person(from)).toMatchObject({ name: 'Noor van Dalen', leftAt: now, successor: to });
  expect((await store.listProviders()).map(({ contractManager }) => contractManager)).not.toContain(from);
  expect(await store.unfinishedHandovers()).toHaveLength(1);

  const look = { store, now: now + 120_000, tell: tellFully, log };
  // The check looks at nothing else of a look.
  const [finding] = await handovers.find(look as unknown as Parameters<typeof handovers.find>[0]);
  expect(finding?.kind).toBe('handover-unfinished');
  expect(await finding?.repair?.()).toBe('handed-over');
  expect(await store.unfinishedHandovers()).toEqual([]);
  expect(await store.person(from)).toMatchObject({
    name: 'Contractmanager forensische zorg (vertrokken)',
    phone: '',
  });
  for (const id of ids) {
    expect((await store.processView(id))?.state.people.contractManager).toBe(to);
    expect((await store.answersOf(id)).map(({ data }) => data.reason)).toEqual(['Andere baan.']);
  }
  expect(await store.processesWith(from)).toEqual([]);
});

test('carried out twice it tells every process once more under the same request, and writes nothing twice', async () => {
  const { store } = own;
  const [id = ''] = await twoCycles();
  await store.insertHandover(handover);
  const given = { store, handover, now, until: Date.now() + 5_000 };
  const asked: string[] = [];
  const deaf: Tell = async ({ requestId }) => {
    asked.push(requestId);
    return 'unreachable';
  };
  await carryOutHandover({ ...given, tell: deaf });
  await carryOutHandover({ ...given, tell: deaf });
  expect(new Set(asked).size).toBe(2);
  expect(asked).toContain(requestOf(handover, id));
  expect(requestOf(handover, id)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(await store.answersOf(id)).toHaveLength(1);
});

test('a colleague who stays keeps his name and his access', async () => {
  const { store } = own;
  await twoCycles();
  const everything: Handover = { ...handover, kind: 'everything' };
  await store.insertHandover(everything);
  const done = { store, handover: everything, now, until: Date.now() + 5_000, tell: tellFully };
  expect(await carryOutHandover(done)).toEqual({ left: 0 });
  expect(await store.person(from)).toMatchObject({
    name: 'Noor van Dalen',
    email: 'noor.van.dalen@regio.example',
  });
  expect(await store.handover(handover._id)).toMatchObject({ finishedAt: now });
});
