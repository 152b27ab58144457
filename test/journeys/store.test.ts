import { randomUUID } from 'node:crypto';
import type { IsoDate } from '../../domain/time/iso-date';
import { changedCalendar, DEFAULT_REGION_CALENDAR } from '../../domain/time/region-calendar';
import { firstBreak } from '../../store/audit-chain';
import { createStore } from '../../store/store';
import { type OwnStore, openOwnStore } from '../support/own-store';

jest.setTimeout(60_000);

let own: OwnStore;
beforeAll(async () => {
  own = await openOwnStore();
});
afterAll(() => own.close());

test('a person is found by an address in any capitals', async () => {
  const { store } = own;
  const [someone] = await store.listPeople();
  const found = await store.personByEmail(` ${someone?.email.toUpperCase()} `);
  expect(found?._id).toBe(someone?._id);
  expect(await store.personByEmail('nobody@nowhere.example')).toBeNull();
});

test('the mail of an organisation goes to its first contact', async () => {
  const { store } = own;
  const municipalities = await store.listMunicipalities();
  const contacts = await store.primaryContacts(municipalities.map(({ _id }) => _id));
  expect(contacts.size).toBe(7);
  for (const { _id } of municipalities) {
    expect(contacts.get(_id)).toEqual(await store.primaryContact(_id));
    expect(contacts.get(_id)?.primary).toBe(true);
  }
});

test('a form gets a new version only when it differs, also when several publish at once', async () => {
  const { store } = own;
  const form = { key: `form-${randomUUID()}`, components: [{ label: 'a', hidden: undefined }] };
  const first = await Promise.all([1, 2, 3, 4].map((now) => store.publishForm(form, now)));
  expect(new Set(first.map(({ version }) => version))).toEqual(new Set([1]));
  const changed = { ...form, components: [] };
  expect((await store.publishForm(changed, 5)).version).toBe(2);
  expect((await store.publishedForm(form.key))?.version).toBe(2);
  expect((await store.formVersion(form.key, 1))?.status).toBe('retired');
});

test('an answer is stored once under the key of its request', async () => {
  const { store } = own;
  const actor = { kind: 'person', person: 'a', organisation: 'regio' } as const;
  const answer = {
    _id: randomUUID(),
    taskId: null,
    processId: `p-${randomUUID()}`,
    form: { key: 'planning', version: 1 },
    data: { note: 'first', $odd: { 'a.b': null } },
    outcome: 'done',
    by: { actor, functionTitle: null, email: null },
    at: 1,
  };
  const results = await Promise.all([1, 2, 3].map(() => store.insertAnswer(answer)));
  expect(results.toSorted()).toEqual(['existing', 'existing', 'inserted']);
  expect(await store.answer(answer._id)).toEqual(answer);
  expect(await store.deleteUnacceptedAnswer(answer._id)).toBe(true);
  expect(await store.answer(answer._id)).toBeNull();
});

test('of writers of the same document the highest sequence stays, whatever their order', async () => {
  const { tasks } = own.store.collections;
  const id = `race-${randomUUID()}`;
  const put = (sequence: number) =>
    tasks.upsert({
      id,
      where: { sequence: { $lt: sequence } },
      update: { $set: { sequence, title: `${sequence}` } },
    });
  await Promise.all([5, 2, 9, 1, 7, 3, 8, 4, 6].map(put));
  expect(await tasks.byId(id)).toMatchObject({ sequence: 9, title: '9' });
  expect(await put(3)).toBe('left');
  await tasks.upsertAll(
    [4, 11].map((sequence) => ({
      id,
      where: { sequence: { $lt: sequence } },
      update: { $set: { sequence, title: `${sequence}` } },
    })),
  );
  expect(await tasks.byId(id)).toMatchObject({ sequence: 11 });
});

test('a sign-in is used once, by whoever comes first, and not after its time', async () => {
  const { store } = own;
  const signIn = { _id: randomUUID(), person: 'a', createdAt: 1, expiresAt: 100, usedAt: null };
  await store.insertSignIn(signIn);
  expect(await store.takeSignIn(signIn._id, 101)).toBe(false);
  const taken = await Promise.all([1, 2, 3, 4].map(() => store.takeSignIn(signIn._id, 50)));
  expect(taken.filter(Boolean)).toHaveLength(1);
});

test('an invitation that is made again lasts longer and keeps its link', async () => {
  const { store } = own;
  const invitation = {
    _id: `input:huizen:${randomUUID()}`,
    kind: 'municipal-input' as const,
    organisation: 'huizen',
    quarter: '2027-Q1' as const,
    createdAt: 1,
    expiresAt: 100,
  };
  await store.ensureInvitations([invitation]);
  const before = await store.invitation(invitation._id);
  await store.ensureInvitations([{ ...invitation, expiresAt: 200, createdAt: 2 }]);
  await store.ensureInvitations([{ ...invitation, expiresAt: 50 }]);
  expect(await store.invitation(invitation._id)).toEqual({ ...before, expiresAt: 200 });
  await store.revokeLinks(invitation._id);
  expect((await store.invitation(invitation._id))?.nonce).not.toBe(before?.nonce);
});

test('audit lines of two processes at once form one chain', async () => {
  const other = await createStore(own.uri);
  const entry = { at: 1, actor: 'a', action: 'b', object: 'c', result: 'ok' } as const;
  await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      (index % 2 ? own.store : other).appendAudit({ ...entry, at: index }),
    ),
  );
  const lines = await own.store.auditLines({ from: 1, limit: 100 });
  expect(lines).toHaveLength(30);
  expect(firstBreak(lines)).toBeNull();
  await other.close();
});

test('the clock of the demo goes forward only', async () => {
  const { store } = own;
  await store.shiftClock(5000);
  await store.shiftClock(3000);
  expect((await store.readSettings()).clockOffset).toBe(5000);
  await store.refreshFreeDays(Date.now());
  expect((await store.readSettings()).clockOffset).toBe(5000);
});

test('of changes to the calendar by two at once none is lost, and the free days follow', async () => {
  const { store } = own;
  const other = await createStore(own.uri);
  const now = Date.UTC(2026, 10, 23);
  const days: IsoDate[] = ['2027-05-07', '2027-12-27', '2027-12-28', '2027-12-29'];
  await Promise.all(
    days.map((day, index) =>
      (index % 2 ? store : other).changeCalendar(
        (calendar) => changedCalendar(calendar, { kind: 'close', days: [day], reason: 'Gesloten' }),
        now,
      ),
    ),
  );
  await other.close();
  expect((await store.regionCalendar()).closedDays.map(({ date }) => date)).toEqual(days);
  expect((await store.workingCalendar()).freeDays).toEqual(expect.arrayContaining(days));
  await store.refreshFreeDays(now);
  expect((await store.regionCalendar()).closedDays).toHaveLength(days.length);
});

test('a database that is not prepared yet gets a calendar with its first change', async () => {
  const { store } = own;
  await store.connection.collection('settings').deleteMany({});
  expect(await store.regionCalendar()).toEqual(DEFAULT_REGION_CALENDAR);
  await store.changeCalendar(
    (calendar) => changedCalendar(calendar, { kind: 'liberation-day', to: 'never' }),
    Date.UTC(2026, 10, 23),
  );
  expect((await store.regionCalendar()).liberationDay).toBe('never');
  expect((await store.workingCalendar()).freeDays).not.toContain('2030-05-05');
});
