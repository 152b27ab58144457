import type { Fault, TaskView } from '../../store/types';
import { cycleId, recipientMailId, WRITTEN_QUERY } from '../../workflows/contract';
import { goOn, prepareRound } from '../chaos/round';
import { type Client, createClient } from '../quarter/client';
import { readMailbox } from '../quarter/mailbox';
import { eventually } from '../support/eventually';
import { type OwnProduct, openOwnProduct } from '../support/own-product';
import { look, reconcile } from '../support/watchdog';

jest.setTimeout(120_000);

const MINUTE = 60_000;

const METRICS_TOKEN = 'a-token-of-a-test-long-enough';

let own: OwnProduct;
let visitor: Client;
let quarter: string;

beforeAll(async () => {
  own = await openOwnProduct({ METRICS_TOKEN });
  visitor = createClient(own.product.baseUrl);
  await prepareRound({ client: visitor, store: own.store });
  quarter = (await own.store.listQuarters())[0] ?? '';
});
afterAll(() => own?.close());

const faultsOf = async (kind: Fault['kind']): Promise<Fault[]> => own.store.collections.faults.find({ kind });

/** An open question for a municipality. */
async function inputTask(provider: string): Promise<TaskView> {
  const [task] = await own.store.collections.tasks.find({
    processId: cycleId(provider, quarter),
    step: 'input',
  });
  if (!task) throw new Error('nobody was asked for input');
  return task;
}

test('when all is well a look finds nothing', async () => {
  await look(own);
  expect(await own.store.openFaults()).toEqual([]);
});

test('whoever shows the token reads the figures of the region', async () => {
  const metrics = (authorization: string) =>
    fetch(`${own.product.baseUrl}/metrics`, { headers: { authorization, connection: 'close' } });
  expect((await metrics('Bearer wrong')).status).toBe(401);
  const response = await metrics(`Bearer ${METRICS_TOKEN}`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
  const text = await response.text();
  const figure = (name: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1],
    );
  expect(figure('kwartaalronde_up{part="worker"}')).toBe(1);
  expect(figure('kwartaalronde_tasks{role="municipalOfficer",state="open"}')).toBeGreaterThan(0);
  expect(figure('kwartaalronde_mails{state="waiting"}')).toBeGreaterThan(0);
  expect(figure('kwartaalronde_update_seconds_count{outcome="accepted"}')).toBeGreaterThan(0);
  expect(figure('kwartaalronde_schedule_to_start_seconds{queue="workflow"}')).toBeGreaterThanOrEqual(0);
  expect(figure('kwartaalronde_faults{kind="no-worker"}')).toBe(0);
  const people = await own.store.listPeople();
  expect(
    people.filter(({ _id, name, email }) => [_id, name, email].some((one) => text.includes(one))),
  ).toEqual([]);
});

describe('what was damaged', () => {
  test('is derived again by one look, and written down', async () => {
    const { store, client } = own;
    const { tasks, processes, invitations, notices } = store.collections;
    const lost = await inputTask('de-oever');
    const changed = await inputTask('veerhuis');
    const view = await store.processView(cycleId('stichting-kompas', quarter));
    const invitation = await invitations.byId(`input:huizen:${quarter}`);
    const [notice] = await notices.find({ status: 'waiting' });
    if (!view || !invitation || !notice) throw new Error('nothing to damage');

    await tasks.remove({ _id: lost._id });
    await tasks.update({ _id: changed._id }, { $set: { status: 'done' } });
    await tasks.insert({ ...lost, _id: `${lost._id}:stray`, order: 1 });
    await processes.update({ _id: view._id }, { $set: { step: 'plan', phase: 'x', sequence: 1, order: 1 } });
    await invitations.remove({ _id: invitation._id });
    await notices.update({ _id: notice._id }, { $set: { deliverAt: notice.at - 5 * MINUTE } });
    await client.workflow.getHandle(recipientMailId(notice.person)).terminate('damage');

    await look(own);
    expect(await tasks.byId(lost._id)).toMatchObject({ status: 'open', form: lost.form, task: lost.task });
    expect(await tasks.byId(changed._id)).toMatchObject({ status: 'open' });
    expect(await tasks.byId(`${lost._id}:stray`)).toBeNull();
    const { step, phase, sequence, state, nextDueAt } = view;
    expect(await store.processView(view._id)).toMatchObject({ step, phase, sequence, state, nextDueAt });
    expect(await invitations.byId(invitation._id)).not.toBeNull();
    await eventually(async () => (await notices.byId(notice._id))?.status !== 'waiting');

    const solved = await store.resolvedFaults(0);
    expect(new Set(solved.map(({ repaired }) => repaired))).toEqual(
      new Set(['view-rewritten', 'link-made', 'mail-woken']),
    );
    expect(await store.openFaults()).toEqual([]);
  });

  test('is told by a dry run, which changes nothing, and derived again by reconcile', async () => {
    const { tasks } = own.store.collections;
    const lost = await inputTask('wilgenspoor');
    await tasks.remove({ _id: lost._id });
    const told = await reconcile(own, '--dry-run');
    expect(told).toMatchObject({
      code: 1,
      said: expect.stringContaining(`${lost.processId}: 1 task(s) missing`),
    });
    expect(await tasks.byId(lost._id)).toBeNull();
    const done = await reconcile(own);
    expect(done).toMatchObject({ code: 0, said: expect.stringContaining('1 difference(s), 1 repaired') });
    expect(await tasks.byId(lost._id)).toMatchObject({ status: 'open' });
  });
});

test('a process that was broken off stays a stall until somebody has it started again', async () => {
  const { client, store } = own;
  const id = cycleId('heidebaken', quarter);
  const before = await store.processView(id);
  await client.workflow.getHandle(id).terminate('damage');
  await look(own);
  expect(await store.openFaults()).toEqual([
    expect.objectContaining({ kind: 'process-missing', subject: expect.objectContaining({ id }) }),
  ]);
  expect(await reconcile(own, '--restart')).toMatchObject({
    code: 0,
    said: expect.stringContaining('repaired: process-restarted'),
  });
  const answer = await client.workflow.getHandle(id).query(WRITTEN_QUERY);
  expect(answer).toMatchObject({ sequence: before?.sequence, written: { state: before?.state } });
  await look(own);
  expect(await store.openFaults()).toEqual([]);
});

test('a process whose code fails is a stall as long as it does', async () => {
  const { client, store } = own;
  const id = 'cycle:de-oever:2031-Q1';
  // Without its input the very first line of the workflow fails, and Temporal tries that again and again.
  const handle = await client.workflow.start('quarterlyCycle', {
    workflowId: id,
    taskQueue: 'kwartaalronde',
    args: [{}],
  });
  await eventually(async () => ((await handle.describe()).raw.pendingWorkflowTask?.attempt ?? 0) >= 3);
  await look(own);
  expect(await store.openFaults()).toMatchObject([{ kind: 'workflow-failing', subject: { id } }]);
  await handle.terminate('the test is over');
  await look(own);
  expect(await store.openFaults()).toEqual([]);
});

test('a schedule that somebody paused is a stall until it is on again', async () => {
  const round = own.client.schedule.getHandle('kwartaalronde');
  await round.pause('damage');
  await look(own);
  expect(await own.store.openFaults()).toMatchObject([{ kind: 'schedule-paused' }]);
  await round.unpause();
  await look(own);
  expect(await own.store.openFaults()).toEqual([]);
});

test('mail that the server does not take is one stall, however many wait', async () => {
  const { product, store } = own;
  await product.killProcess('mail');
  const people = (await store.listPeople()).filter(({ role }) => role === 'municipalOfficer').slice(0, 2);
  for (const { email } of people) await visitor.postForm('/aanmelden', { email });
  const ready = await eventually(async () => {
    const mails = await store.collections.outbox.find({ status: 'ready' });
    return mails.length >= 2 && mails;
  });
  for (const { _id, createdAt } of ready) {
    await store.collections.outbox.update({ _id }, { $set: { createdAt: createdAt - 35 * MINUTE } });
  }
  await look(own);
  expect(await store.openFaults()).toMatchObject([
    { kind: 'mail-not-leaving', subject: null, amount: ready.length, since: expect.any(Number) },
  ]);
  await product.restart('mail');
  await eventually(async () => (await store.collections.outbox.count({ status: 'ready' })) === 0, 90);
  await look(own);
  expect(await store.openFaults()).toEqual([]);
});

test('a worker that stops is seen within seconds, and told to the manager when it is back', async () => {
  const { product, store } = own;
  const manager = (await store.listPeople()).find(({ role }) => role === 'manager');
  if (!manager) throw new Error('nobody is manager');
  await product.killProcess('worker');
  const ready = async () => (await fetch(`${product.baseUrl}/health/ready`)).json();
  const seen = await eventually(async () => {
    const health = await ready();
    return health.faults && health;
  }, 30);
  expect(seen).toMatchObject({
    status: 'not ready',
    checks: { temporal: 'ok', worker: 'no worker asks for work' },
    faults: [{ kind: 'no-worker' }],
  });

  // As if it had been away for forty minutes.
  const beat = await store.heartbeat('worker');
  const away = (beat?.at ?? 0) - 40 * MINUTE;
  await store.collections.heartbeats.update({ _id: 'worker' }, { $set: { at: away } });
  await product.restart('worker');
  const [stop] = await eventually(async () => {
    const faults = await faultsOf('no-worker');
    return faults.some(({ toldAt }) => toldAt.end !== null) && faults;
  });
  expect(stop).toMatchObject({ since: away + (beat?.clockOffset ?? 0), resolvedAt: expect.any(Number) });
  const mail = await eventually(async () => {
    const mails = await readMailbox(product.mailboxUrl ?? '');
    const found = mails.find(({ to, text }) => to.includes(manager.email) && text.includes('stonden stil'));
    if (!found) await goOn(visitor);
    return found;
  }, 90);
  expect(mail.text).toMatch(/Alle gesprekken en taken stonden stil.*Van .* tot/s);
});
