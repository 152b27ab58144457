import type { Finding } from '../../activities/watchdog/check';
import { recordFaults } from '../../activities/watchdog/record-faults';
import { tellManagers } from '../../activities/watchdog/tell-managers';
import type { Outcome } from '../../activities/watchdog/watch';
import { addDays, toAmsterdamDate } from '../../domain/time/amsterdam';
import { type OwnStore, openOwnStore } from '../support/own-store';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const MANAGER = 'carlijn-westra';
const MAIL = 'mail-not-leaving';

let own: OwnStore;
let woken: string[] = [];
beforeAll(async () => {
  own = await openOwnStore();
});
beforeEach(async () => {
  await own.reset();
  woken = [];
});
afterAll(() => own.close());

const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };

function found(more: Partial<Finding> = {}, repaired: Outcome['repaired'] = null): Outcome {
  const finding: Finding = {
    kind: MAIL,
    subject: null,
    since: Date.now() - MINUTE,
    difference: 'mail waits',
    repair: null,
    ...more,
  };
  return { finding, repaired, failure: null };
}

const record = (outcomes: Outcome[], sure: Finding['kind'][] = [MAIL]) =>
  recordFaults({ store: own.store }, { outcomes, sure: new Set(sure) });

/** Tells what is to be told; gives the notices there are then. */
async function tell() {
  const workflows = {
    wakeMail: async ({ person }: { person: string }) => void woken.push(person),
    startProcess: async () => 'started' as const,
    endObsolete: async () => undefined,
  };
  await tellManagers({ store: own.store, workflows, log });
  return own.store.collections.notices.find({ kind: 'technical-fault' }, { sort: { _id: 1 } });
}

describe('what is written down', () => {
  test('a stall that goes on is one, from its begin to its end', async () => {
    const since = Date.now() - 50 * MINUTE;
    await record([found({ since, amount: 2 })]);
    await record([found({ since: since + MINUTE, amount: 5 })]);
    expect(await own.store.openFaults()).toMatchObject([{ kind: MAIL, since, amount: 5, repaired: null }]);
    await record([]);
    expect(await own.store.openFaults()).toEqual([]);
    expect(await own.store.resolvedFaults(since)).toMatchObject([{ since, repaired: null }]);
  });

  test('where nobody could look well, nothing is over', async () => {
    await record([found()]);
    await record([], ['schedule-paused']);
    expect(await own.store.openFaults()).toHaveLength(1);
  });

  test('what was derived again is over at once, and open when it comes back as it was', async () => {
    const since = Date.now() - 5 * MINUTE;
    await record([found({ since }, 'mail-woken')]);
    expect(await own.store.openFaults()).toEqual([]);
    expect(await own.store.resolvedFaults(since)).toMatchObject([{ repaired: 'mail-woken' }]);
    await record([found({ since }, 'mail-woken')]);
    expect(await own.store.openFaults()).toMatchObject([{ since, repaired: null }]);
  });

  test('two subjects are two stalls', async () => {
    await record([found(), found({ subject: { kind: 'person', id: 'noor-van-dalen' } })]);
    expect(await own.store.openFaults()).toHaveLength(2);
  });
});

describe('what the manager is told', () => {
  test('of a stall under half an hour nothing', async () => {
    await record([found({ since: Date.now() - 29 * MINUTE })]);
    await record([]);
    expect(await tell()).toEqual([]);
    expect(woken).toEqual([]);
  });

  test('of a longer one its begin and its end, each once', async () => {
    await record([found({ since: Date.now() - 31 * MINUTE })]);
    await tell();
    expect(await tell()).toMatchObject([{ person: MANAGER, processId: null, status: 'waiting' }]);
    expect(woken).toEqual([MANAGER]);
    await record([]);
    await tell();
    const notices = await tell();
    expect(notices.map(({ _id }) => /begin|end/.exec(_id)?.[0])).toEqual(['begin', 'end']);
    expect(woken).toEqual([MANAGER, MANAGER]);
  });

  test('of one that is over already only that it was', async () => {
    await record([found({ since: Date.now() - 40 * MINUTE }, 'mail-woken')]);
    await tell();
    const notices = await tell();
    expect(notices.map(({ _id }) => /begin|end/.exec(_id)?.[0])).toEqual(['end']);
  });

  test('while the manager is away, whoever acts for him hears it', async () => {
    const today = toAmsterdamDate(Date.now());
    await own.store.collections.absences.insert({
      _id: 'away',
      person: MANAGER,
      deputy: 'noor-van-dalen',
      from: addDays(today, -1),
      until: addDays(today, 14),
      enteredBy: MANAGER,
      enteredAt: Date.now(),
      ended: null,
    });
    await record([found({ since: Date.now() - 31 * MINUTE })]);
    expect(await tell()).toMatchObject([{ person: 'noor-van-dalen', meantFor: MANAGER }]);
  });
});
