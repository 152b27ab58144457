import { at } from '../../test/examples/processes';
import { does, openedCycle, passes, plannedCycle } from '../fixture';
import { lastDone, latestTasks } from './accepted';
import { invitationFor } from './invitations';
import { firstDeliveries, noticeOf } from './notices';
import type { Addressee } from './recipients';
import { everybody, guestId, type NoticeRequest, readGuestId, requestsOf } from './requests';
import { processView, taskView } from './views';

function request(to: NoticeRequest['to'], taskId: string | null = null): NoticeRequest {
  return { key: '1.1', kind: 'reminder', to, taskId, at: at('2027-01-12 07:00') };
}

test('the id of an extra participant can be read back, also with slashes around it', () => {
  expect(readGuestId(guestId('cycle:de-oever:2027-Q1', 3))).toEqual({
    processId: 'cycle:de-oever:2027-Q1',
    row: 3,
  });
  expect(readGuestId('noor')).toBeNull();
});

test('everybody around a conversation is the duo, the provider, all municipalities and the guests', () => {
  expect(everybody(plannedCycle(), [0])).toEqual([
    { role: 'contractManager' },
    { role: 'policyAdviser' },
    { role: 'providerContact', organisation: 'de-oever' },
    { role: 'municipalOfficer', organisation: 'huizen' },
    { role: 'municipalOfficer', organisation: 'laren' },
    { guest: 0 },
  ]);
});

test('nobody hears of a new date where there is no conversation', () => {
  const state = { ...openedCycle(), moments: { due: at('2027-01-12 09:00') } };
  const effect = {
    kind: 'notify',
    key: '1',
    notice: 'moment-moved',
    to: { role: 'manager' },
    taskId: null,
  } as const;
  const batch = {
    state,
    effects: [{ sequence: 2, at: 1, effect }],
    nextDueAt: null,
    clockOffset: 0,
    decidedAt: 1,
  };
  expect(requestsOf(batch)).toEqual([]);
  expect(requestsOf({ ...batch, state: plannedCycle() })).toHaveLength(1);
});

test('a notice made twice is the same notice, also when somebody else acts by then', () => {
  const batch = { state: plannedCycle(), decidedAt: 1 };
  const deliverAt = at('2027-01-12 08:00');
  const make = (to: Addressee) => noticeOf({ request: request({ role: 'manager' }), to, batch });
  const first = make({ person: 'carlijn', deliverAt });
  expect(make({ person: 'carlijn', deliverAt })).toEqual(first);
  expect(first).toMatchObject({
    _id: `cycle:de-oever:2027-Q1/1.1/${first.kind}/carlijn`,
    deliverAt,
    status: 'waiting',
  });
  const passed = make({ person: 'noor', meantFor: 'carlijn', deliverAt });
  expect(passed).toMatchObject({ _id: first._id, person: 'noor', meantFor: 'carlijn' });
});

test('each person is woken once, for the earliest', () => {
  const early = noticeOf({
    request: request({ role: 'manager' }),
    to: { person: 'carlijn', deliverAt: at('2027-01-12 08:00') },
    batch: { state: plannedCycle(), decidedAt: 1 },
  });
  const late = { ...early, deliverAt: early.deliverAt + 1000 };
  expect([...firstDeliveries([late, early, { ...late, person: 'noor' }])]).toEqual([
    ['carlijn', early.deliverAt],
    ['noor', late.deliverAt],
  ]);
});

test('a task of an organisation has an invitation that outlives its deadline; a task of staff has none', () => {
  const state = plannedCycle();
  const [plan, input] = state.tasks;
  if (!plan || !input) throw new Error('no tasks');
  expect(invitationFor(state, plan)).toBeNull();
  expect(invitationFor(state, input)).toMatchObject({
    _id: 'input:huizen:2027-Q1',
    kind: 'municipal-input',
    organisation: 'huizen',
    createdAt: input.openedAt,
  });
  expect(invitationFor(state, input)?.expiresAt).toBeGreaterThan(input.dueAt + 60 * 86_400_000);
});

test('views carry what pages ask for', () => {
  const state = plannedCycle();
  const [plan, input] = state.tasks;
  if (!plan || !input) throw new Error('no tasks');
  expect(taskView({ state, task: plan, written: { sequence: 2, order: 2 }, formVersion: 3 })).toMatchObject({
    person: 'noor',
    organisation: 'regio',
    phase: 'plan',
    form: { key: 'planning', version: 3 },
    status: 'done',
  });
  expect(taskView({ state, task: input, written: { sequence: 2, order: 2 }, formVersion: 1 })).toMatchObject({
    person: null,
    organisation: 'huizen',
    phase: 'input',
  });
  const view = processView({ state, effects: [], nextDueAt: 5, clockOffset: 7, decidedAt: 1 });
  expect(view).toMatchObject({
    definition: 'quarterly-cycle',
    status: 'open',
    phase: 'input',
    step: 'input',
    conversationAt: at('2027-01-27 10:00'),
    nextDueAt: 5,
    clockOffset: 7,
    closedAt: null,
  });
});

test('the answer that counts is the one of the last time', () => {
  let state = passes(plannedCycle(), '2027-01-14 00:00');
  state = does(state, { step: 'agenda-complete', when: '2027-01-14 10:00' });
  state = does(state, { step: 'agenda-release', when: '2027-01-14 11:00' });
  state = does(state, { step: 'conversation', when: '2027-01-27 12:00', outcome: 'held' });
  state = does(state, { step: 'minutes-draft', when: '2027-01-28 10:00' });
  state = does(state, { step: 'minutes-review', when: '2027-01-28 11:00', outcome: 'sent-back' });
  expect(lastDone(state, 'minutes-draft')?.round).toBe(1);
  expect(latestTasks(state, 'minutes-draft').map(({ status }) => status)).toEqual(['open']);
  state = does(state, { step: 'minutes-draft', when: '2027-01-29 10:00' });
  expect(lastDone(state, 'minutes-draft')?.round).toBe(2);
  expect(lastDone(state, 'fact-check')).toBeNull();
});
