import { writeEffects } from '../../activities/effects/write-effects';
import { prepareDemo } from '../../worker/demo/prepare-demo';
import { decide } from '../../workflows/engine/decide';
import { at } from '../examples/processes';
import { batchesOfCycle, batchOf, CYCLE as id, silent as log, recorder, writeAll } from '../support/batches';
import { dumpOf, type OwnStore, openOwnStore } from '../support/own-store';

jest.setTimeout(120_000);

let own: OwnStore;
beforeAll(async () => {
  own = await openOwnStore();
});
beforeEach(() => own.reset());
afterAll(() => own.close());

test('writing every batch again changes nothing', async () => {
  const { store } = own;
  const batches = batchesOfCycle();
  await writeAll(store, batches);
  const before = await dumpOf(store);
  expect(await store.agenda(id)).toMatchObject({ releasedAt: null });
  expect(await store.openTasksOfPerson('yasmin-el-idrissi')).toHaveLength(1);
  await writeAll(store, batches);
  expect(await dumpOf(store)).toBe(before);
});

test('a batch that was cut off anywhere is completed by its repeat', async () => {
  const { store } = own;
  const batches = batchesOfCycle();
  await writeAll(store, batches.slice(0, -1));
  const last = batches.slice(-1);
  const broken = { ...recorder().workflows, wakeMail: () => Promise.reject(new Error('Temporal is down')) };
  for (const batch of last) {
    await expect(writeEffects({ store, log, workflows: broken }, batch)).rejects.toThrow('Temporal is down');
  }
  const view = await store.processView(id);
  expect(view?.sequence).toBeLessThan(last[0]?.state.sequence ?? 0);
  const { woken } = await writeAll(store, last);
  expect(woken.map(({ person }) => person)).toContain('yasmin-el-idrissi');
  expect((await store.processView(id))?.sequence).toBe(last[0]?.state.sequence);
});

test('an older batch that comes late overwrites nothing, even where the view is gone', async () => {
  const { store } = own;
  const batches = batchesOfCycle();
  await writeAll(store, batches);
  await store.collections.processes.remove({ _id: id });
  const before = await store.tasksOf(id);
  await writeAll(store, batches.slice(0, 2));
  expect(await store.tasksOf(id)).toEqual(before);
  await writeAll(store, batches);
  expect((await store.processView(id))?.sequence).toBe(batches.at(-1)?.state.sequence);
});

test('batches that race leave the newest, each notice once', async () => {
  const { store } = own;
  const batches = batchesOfCycle();
  const { workflows } = recorder();
  await Promise.all([...batches, ...batches].map((batch) => writeEffects({ store, log, workflows }, batch)));
  await writeAll(store, batches);
  const raced = await Promise.all([store.tasksOf(id), store.eventsOf(id), store.processView(id)]);
  const keys = (await store.collections.notices.find({})).map(({ _id }) => _id);
  expect(new Set(keys).size).toBe(keys.length);
  await own.reset();
  await writeAll(store, batches);
  expect(await Promise.all([store.tasksOf(id), store.eventsOf(id), store.processView(id)])).toEqual(raced);
});

test('a task keeps the form version it was opened with', async () => {
  const { store } = own;
  const [first, second] = batchesOfCycle();
  if (!first || !second) throw new Error('no batches');
  await writeAll(store, [first]);
  const opened = await store.task(`${id}:plan:1`);
  await store.publishForm({ key: 'planning' }, 1);
  await writeAll(store, [second]);
  const plan = await store.task(`${id}:plan:1`);
  expect(plan).toMatchObject({ status: 'done', form: opened?.form });
  expect((await store.publishedForm('planning'))?.version).not.toBe(plan?.form.version);
});

test('the past of the demo is whole, agrees with itself, and is written once', async () => {
  const { store } = own;
  const recorded = recorder();
  await prepareDemo({ store, log, workflows: recorded.workflows });
  const [quarter] = await store.listQuarters();
  const cycles = await store.cyclesOf(quarter ?? '');
  expect(cycles).toHaveLength(8);
  for (const cycle of cycles) {
    expect(cycle).toMatchObject({ status: 'completed', step: null, nextDueAt: null });
    expect(cycle.closedAt).toBeLessThan(Date.now());
    const minutes = await store.minutes(cycle._id);
    expect(minutes?.topics.length).toBeGreaterThan(0);
    expect((await store.agenda(cycle._id))?.releasedAt).not.toBeNull();
    const answered = (await store.tasksOf(cycle._id)).filter(({ status }) => status === 'done');
    for (const { task } of answered) {
      expect(task.status === 'done' && (await store.answer(task.answerId))).toBeTruthy();
    }
  }
  const actions = await store.collections.actions.find({ status: 'open' });
  expect(recorded.started.toSorted()).toEqual(actions.map(({ _id }) => _id).sort());
  expect(await store.collections.notices.count({})).toBe(0);
  const before = await dumpOf(store);
  await prepareDemo({ store, log, workflows: recorded.workflows });
  expect(await dumpOf(store)).toBe(before);
});

test('whoever comes to a conversation hears its date when it is planned, extra participants too', async () => {
  const { store } = own;
  const [opening, planned] = batchesOfCycle();
  if (!opening || !planned) throw new Error('no batches');
  const actor = { kind: 'person', person: 'noor-van-dalen', organisation: 'regio' } as const;
  await store.insertAnswer({
    _id: 'plan',
    taskId: null,
    processId: id,
    form: { key: 'planning', version: 1 },
    data: {
      participants: [
        { organisation: 'DJI', functionTitle: 'accountmanager' },
        { organisation: 'DJI', functionTitle: 'kwaliteitsadviseur', email: 'kwaliteit@dji.example' },
      ],
    },
    outcome: 'done',
    by: { actor, functionTitle: null, email: null },
    at: planned.decidedAt,
  });
  await writeAll(store, [opening, planned]);
  const told = async (kind: string): Promise<string[]> =>
    (await store.collections.notices.find({ kind })).map(({ person }) => person).sort();
  const [contact] = (await store.primaryContacts(['de-oever'])).values();
  const invited = [contact?._id ?? '', `guest/${id}/1`, 'yasmin-el-idrissi'].sort();
  expect(await told('conversation-planned')).toEqual(invited);

  const when = at('2026-12-08 10:00');
  const to = at('2027-02-03 10:00');
  const move = { kind: 'move-moment', moment: 'conversation', to, answerId: 'moved', by: actor } as const;
  await writeAll(store, [batchOf(decide(planned.state, move, when), when)]);
  expect(await told('moment-moved')).toEqual(expect.arrayContaining(invited));
});
