import { randomBytes } from 'node:crypto';
import { Client, Connection, type ScheduleDescription, type ScheduleUpdateOptions } from '@temporalio/client';
import { loadConfig } from '../../config';
import { ensureSchedules } from '../../worker/schedules/ensure-schedules';
import { openNamespace } from '../support/own-namespace';

jest.setTimeout(60_000);

const ROUND = 'kwartaalronde';
const OVERVIEW = 'weekoverzicht';
const WATCHDOG = 'watchdog';
const REPORTS = 'delivery-reports';
const plain = loadConfig({});
const withReports = loadConfig({ BOUNCE_IMAP_URL: 'imap://reports:secret@127.0.0.1:1143/INBOX' });
const everything = {
  [ROUND]: 'existing',
  [OVERVIEW]: 'existing',
  [WATCHDOG]: 'existing',
  [REPORTS]: 'existing',
};

let connection: Connection;
let client: Client;

beforeAll(async () => {
  const { TEMPORAL_ADDRESS: address } = process.env;
  if (!address) throw new Error('TEMPORAL_ADDRESS is missing: use npm run journeys');
  connection = await Connection.connect({ address });
});
afterAll(() => connection.close());

/** A Temporal in which no worker ever started. */
beforeEach(async () => {
  const namespace = `schedules-${randomBytes(5).toString('hex')}`;
  await openNamespace(connection, namespace);
  client = new Client({ connection, namespace });
});

const described = (id: string): Promise<ScheduleDescription> => client.schedule.getHandle(id).describe();

const isGone = (id: string): Promise<boolean> =>
  described(id).then(
    () => false,
    () => true,
  );

/** Makes a schedule as another version of the product, or somebody in Temporal's screens, left it. */
async function leave(id: string, older: (now: ScheduleDescription) => Partial<ScheduleUpdateOptions>) {
  await client.schedule.getHandle(id).update((now) => ({ ...now, ...older(now) }));
}

test('what is as it should be is not touched, so that nothing that was to be caught up with is forgotten', async () => {
  const first = await ensureSchedules(client, withReports);
  expect(new Set(Object.values(first))).toEqual(new Set(['created']));
  expect(await ensureSchedules(client, withReports)).toEqual(everything);
  for (const id of Object.keys(everything)) expect((await described(id)).info.lastUpdatedAt).toBeUndefined();
});

test.each<[string, string, (now: ScheduleDescription) => Partial<ScheduleUpdateOptions>]>([
  [
    'other moments',
    ROUND,
    () => ({ spec: { calendars: [{ dayOfMonth: 2, hour: 9 }], timezone: 'Europe/Amsterdam' } }),
  ],
  ['the clock of another place', OVERVIEW, ({ spec }) => ({ spec: { ...spec, timezone: 'UTC' } })],
  ['another interval', WATCHDOG, () => ({ spec: { intervals: [{ every: '1 hour' }] } })],
  [
    'days that are left out',
    WATCHDOG,
    ({ spec }) => ({ spec: { ...spec, skip: [{ dayOfWeek: 'SUNDAY' }] } }),
  ],
  ['other input', ROUND, ({ action }) => ({ action: { ...action, args: [{ clockOffset: 60_000 }] } })],
  ['another workflow', ROUND, ({ action }) => ({ action: { ...action, workflowType: 'openRound' } })],
  ['another name of what it starts', ROUND, ({ action }) => ({ action: { ...action, workflowId: 'round' } })],
  [
    'no time to catch up',
    ROUND,
    ({ policies }) => ({ policies: { ...policies, catchupWindow: '1 minute' } }),
  ],
  ['several at once', WATCHDOG, ({ policies }) => ({ policies: { ...policies, overlap: 'ALLOW_ALL' } })],
])('a schedule with %s becomes what this version wants', async (_what, id, older) => {
  await ensureSchedules(client, withReports);
  const wanted = await described(id);
  await leave(id, older);

  expect(await ensureSchedules(client, withReports)).toEqual({ ...everything, [id]: 'changed' });

  const { spec, policies, action, info } = await described(id);
  expect({ spec, policies, action }).toEqual({
    spec: wanted.spec,
    policies: wanted.policies,
    action: wanted.action,
  });
  expect(info.nextActionTimes.slice(0, 3)).toEqual(wanted.info.nextActionTimes.slice(0, 3));
  expect(await ensureSchedules(client, withReports)).toEqual(everything);
});

test('a schedule that somebody paused stays paused, with his note', async () => {
  await ensureSchedules(client, withReports);
  await client.schedule.getHandle(ROUND).pause('Deze zomer geen ronde');
  expect(await ensureSchedules(client, withReports)).toEqual(everything);
  await leave(ROUND, () => ({ spec: { intervals: [{ every: '1 day' }] } }));

  expect(await ensureSchedules(client, withReports)).toMatchObject({ [ROUND]: 'changed' });

  expect((await described(ROUND)).state).toMatchObject({ paused: true, note: 'Deze zomer geen ronde' });
});

test('what is not wanted any more is removed, and only that', async () => {
  await ensureSchedules(client, withReports);
  const { action } = await described(WATCHDOG);
  await client.schedule.create({ scheduleId: 'by-hand', spec: { intervals: [{ every: '1 day' }] }, action });

  expect(await ensureSchedules(client, plain)).toEqual({ ...everything, [REPORTS]: 'removed' });
  expect(await isGone(REPORTS)).toBe(true);
  expect(await isGone('by-hand')).toBe(false);
  expect(await ensureSchedules(client, plain)).toEqual({ ...everything, [REPORTS]: 'absent' });
});

test('a schedule of somebody else under a name of ours is left alone', async () => {
  await client.schedule.create({
    scheduleId: REPORTS,
    spec: { intervals: [{ every: '1 day' }] },
    action: { type: 'startWorkflow', workflowType: 'deliveryReports', taskQueue: 'of-another-product' },
  });
  expect(await ensureSchedules(client, plain)).toMatchObject({ [REPORTS]: 'foreign' });
  expect(await isGone(REPORTS)).toBe(false);
});

test('workers that start at the same moment do the same', async () => {
  const together = () => Promise.all([1, 2, 3].map(() => ensureSchedules(client, withReports)));
  const made = await together();
  for (const id of Object.keys(everything)) {
    expect(made.map((became) => became[id]).filter((one) => one === 'created')).toHaveLength(1);
  }
  const wanted = await described(ROUND);
  await leave(ROUND, () => ({ spec: { intervals: [{ every: '1 day' }] } }));
  await together();
  expect((await described(ROUND)).spec).toEqual(wanted.spec);
  await Promise.all([1, 2, 3].map(() => ensureSchedules(client, plain)));
  expect(await isGone(REPORTS)).toBe(true);
});
