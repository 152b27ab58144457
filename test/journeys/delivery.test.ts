import { randomUUID } from 'node:crypto';
import { notice, plannedCycle } from '../../activities/fixture';
import { deliverMail } from '../../activities/mail/deliver-mail';
import { readToken } from '../../store/links';
import type { Store } from '../../store/store';
import { at } from '../examples/processes';
import { askHuizen, postOffice, sender } from '../support/asked-municipality';
import { type OwnStore, openOwnStore } from '../support/own-store';

jest.setTimeout(60_000);

const person = 'wilma-hoekstra';
const now = at('2026-12-04 08:00');
const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };

let own: OwnStore;
beforeAll(async () => {
  own = await openOwnStore();
});
beforeEach(() => own.reset());
afterAll(() => own.close());

function deliver(store: Store, mailer: ReturnType<typeof postOffice>['mailer'], when = now) {
  const workflows = {
    wakeMail: async () => undefined,
    endObsolete: async () => undefined,
    startProcess: async () => 'started' as const,
  };
  // The region's clock stands where the test is.
  const then = { ...store, now: async () => when };
  return deliverMail({ ...sender, store: then, mailer, workflows, log }, { person, now: when });
}

/** A store of which one step fails once, as when the process is killed there. */
function cutAt(store: Store, step: 'closeNotices' | 'noteAttempt' | 'noteSent'): Store {
  let cut = false;
  const failing = async (...given: unknown[]): Promise<void> => {
    if (!cut) {
      cut = true;
      throw new Error(`killed at ${step}`);
    }
    // The real step takes what it was given.
    await (store[step] as (...all: unknown[]) => Promise<void>)(...given);
  };
  return { ...store, [step]: failing };
}

test('everything of a moment goes in one mail, once', async () => {
  const { store } = own;
  await askHuizen(store);
  const { mailer, taken } = postOffice('accepted');
  expect(await deliver(store, mailer)).toEqual({ nextDeliverAt: null });
  await deliver(store, mailer);
  expect(taken.map(({ to, subject }) => [to, subject])).toEqual([
    ['wilma.hoekstra@huizen.example', 'Inbreng gevraagd, uiterlijk 13 januari: 3 aanbieders'],
  ]);
  expect(await store.mailFigures()).toEqual({ ready: 0, sent: 1, refused: 0 });
  expect(await store.mailsAbout('cycle:veerhuis:2027-Q1')).toMatchObject([{ status: 'sent' }]);
});

test('the link in a mail works, and no token lies in the database', async () => {
  const { store } = own;
  await askHuizen(store);
  const { mailer, taken } = postOffice('accepted');
  await deliver(store, mailer);
  const token = /\/uitnodiging\/(\S+)/.exec(taken[0]?.text ?? '')?.[1] ?? '';
  const found = await readToken({
    purpose: 'invitation',
    token: decodeURIComponent(token),
    secret: sender.secret,
    find: store.invitation,
  });
  expect(found?._id).toBe('input:huizen:2027-Q1');
  const signature = token.split('.').at(-1) ?? '';
  const [kept] = await store.collections.outbox.find({});
  expect(JSON.stringify(kept)).not.toContain(signature);
  expect(taken[0]?.html).toContain(signature);
});

test.each([
  ['before its notices are closed', 'closeNotices', 1],
  ['before it is offered', 'noteAttempt', 1],
  ['after the server took it and before we noted that', 'noteSent', 2],
] as const)('a kill %s loses nothing and repeats only what must be', async (_what, step, handovers) => {
  const { store } = own;
  await askHuizen(store);
  const { mailer, taken } = postOffice('accepted');
  await expect(deliver(cutAt(store, step), mailer)).rejects.toThrow('killed');
  await deliver(store, mailer);
  await deliver(store, mailer);
  expect(taken).toHaveLength(handovers);
  expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(1);
  expect(await store.mailFigures()).toEqual({ ready: 0, sent: 1, refused: 0 });
  expect(await store.waitingNotices(person)).toEqual([]);
});

test('a mail server that is down delays the mail, and what came in meanwhile goes after it', async () => {
  const { store } = own;
  await askHuizen(store);
  const { mailer, taken } = postOffice('failed', 'failed', 'accepted');
  await expect(deliver(store, mailer)).rejects.toThrow('mail not sent');
  await store.insertNotice(notice(plannedCycle(), { kind: 'cancelled', person, when: '2026-12-04 08:10' }));
  const when = at('2026-12-04 09:00');
  await store.collections.notices.updateAll({ status: 'waiting' }, { $set: { deliverAt: when } });
  await expect(deliver(store, mailer, when)).rejects.toThrow('mail not sent');
  expect(await deliver(store, mailer, when)).toEqual({ nextDeliverAt: when });
  await deliver(store, mailer, when);
  expect(taken.map(({ subject }) => subject)).toEqual([
    'Inbreng gevraagd, uiterlijk 13 januari: 3 aanbieders',
    'Gesprek met De Oever gaat niet door',
  ]);
  const kept = await store.collections.outbox.find({});
  expect(kept.map(({ attempts, failures }) => [attempts, failures]).sort()).toEqual([
    [1, 0],
    [3, 2],
  ]);
});

describe('a mail that could not leave until the next morning', () => {
  const monday = at('2026-12-07 08:00');

  test('is made anew: one mail with all that came since, without what was done since', async () => {
    const { store } = own;
    const [first, second] = await askHuizen(store);
    const { mailer, taken } = postOffice('failed', 'failed', 'accepted');
    await expect(deliver(store, mailer)).rejects.toThrow('mail not sent');
    await store.collections.tasks.update({ _id: first ?? '' }, { $set: { status: 'done' } });
    const reminder = { kind: 'reminder', person, taskId: second ?? '', when: '2026-12-07 07:00' } as const;
    await store.insertNotice(notice(plannedCycle('stichting-kompas'), reminder));
    await expect(deliver(store, mailer, monday)).rejects.toThrow('mail not sent');
    expect(await deliver(store, mailer, monday)).toEqual({ nextDeliverAt: null });
    expect(taken.map(({ subject }) => subject)).toEqual([
      'Inbreng gevraagd, uiterlijk 13 januari: 2 aanbieders',
    ]);
    expect(await store.mailFigures()).toEqual({ ready: 0, sent: 1, refused: 0 });
  });

  test('stays what it was when the mail server may have it', async () => {
    const { store } = own;
    await askHuizen(store);
    const { mailer, taken } = postOffice('unknown', 'accepted');
    await expect(deliver(store, mailer)).rejects.toThrow('may or may not be sent');
    await deliver(store, mailer, monday);
    expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(1);
    expect(taken).toHaveLength(2);
  });

  test.each(['reopenNotices', 'removeUnsent'] as const)(
    'loses nothing when it is cut off at %s',
    async (step) => {
      const { store } = own;
      await askHuizen(store);
      const { mailer, taken } = postOffice('failed', 'accepted');
      await expect(deliver(store, mailer)).rejects.toThrow('mail not sent');
      const cut = {
        ...store,
        [step]: async () => {
          throw new Error('killed');
        },
      };
      await expect(deliver(cut, mailer, monday)).rejects.toThrow('killed');
      await deliver(store, mailer, monday);
      await deliver(store, mailer, monday);
      expect(taken.map(({ subject }) => subject)).toEqual([
        'Inbreng gevraagd, uiterlijk 13 januari: 3 aanbieders',
      ]);
      expect(await store.waitingNotices(person)).toEqual([]);
    },
  );
});

test('an address that is refused for good is noted, and does not hold up what comes after it', async () => {
  const { store } = own;
  await askHuizen(store);
  const { mailer, taken } = postOffice('refused', 'accepted');
  expect(await deliver(store, mailer)).toEqual({ nextDeliverAt: null });
  expect(taken).toEqual([]);
  expect(await store.mailFigures()).toEqual({ ready: 0, sent: 0, refused: 1 });
  expect(log.error).toHaveBeenCalledWith(expect.objectContaining({ reason: 'as told' }), expect.any(String));
  await store.insertNotice(notice(plannedCycle(), { kind: 'cancelled', person, when: '2026-12-03 11:00' }));
  await deliver(store, mailer);
  expect(taken.map(({ subject }) => subject)).toEqual(['Gesprek met De Oever gaat niet door']);
});

test('nobody is asked for what was done in the meantime', async () => {
  const { store } = own;
  const [first, ...others] = await askHuizen(store);
  await store.collections.tasks.updateAll({ _id: { $in: others } }, { $set: { status: 'done' } });
  const { mailer, taken } = postOffice('accepted');
  await deliver(store, mailer);
  expect(taken[0]?.subject).toBe('Inbreng gevraagd, uiterlijk 13 januari: De Oever');
  await store.collections.tasks.update({ _id: first ?? '' }, { $set: { status: 'done' } });
  const later = { kind: 'reminder', person, taskId: first ?? '', when: '2026-12-03 12:00' } as const;
  await store.insertNotice(notice(plannedCycle(), later));
  await deliver(store, mailer);
  expect(taken).toHaveLength(1);
  expect(await store.collections.notices.count({ status: 'dropped' })).toBe(3);
});

test('signing in comes in a mail of its own, before all else, and not after its time', async () => {
  const { store } = own;
  await askHuizen(store);
  for (const minutes of [15, -1]) {
    const signIn = {
      _id: randomUUID(),
      person,
      createdAt: now,
      expiresAt: now + minutes * 60_000,
      usedAt: null,
    };
    await store.insertSignIn(signIn);
    const waiting = notice(plannedCycle(), { kind: 'sign-in', person });
    const times = { at: now, deliverAt: now };
    await store.insertNotice({
      ...waiting,
      _id: signIn._id,
      processId: null,
      reference: signIn._id,
      ...times,
    });
  }
  const { mailer, taken } = postOffice('accepted');
  for (let calls = 0; calls < 4; calls += 1) await deliver(store, mailer);
  expect(taken.map(({ subject }) => subject).sort()).toEqual([
    'Aanmelden bij Kwartaalronde, kan tot 8.15 uur',
    'Inbreng gevraagd, uiterlijk 13 januari: 3 aanbieders',
  ]);
});
