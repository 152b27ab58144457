import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import {
  DELIVER_BY_SIGNAL,
  type MailActivities,
  type RecipientMailInput,
  type RoundActivities,
  type RoundInput,
  SHIFT_CLOCK_SIGNAL,
} from '../../workflows/contract';
import type { Instant } from '../../workflows/engine/state';
import { at } from '../examples/processes';
import { openRig, type Rig } from '../replay/rig';
import { eventually } from '../support/eventually';

jest.setTimeout(30_000);

type Delivery = Parameters<MailActivities['deliverMail']>[0];
type Opening = Parameters<RoundActivities['openRound']>[0];

const deliveries: Delivery[] = [];
const openings: Opening[] = [];
/** What still waits for a person after a delivery; by default nothing. */
let nextDeliverAt: (given: Delivery) => Promise<Instant | null> = async () => null;

let rig: Rig;
beforeAll(async () => {
  rig = await openRig({
    async deliverMail(given) {
      deliveries.push(given);
      return { nextDeliverAt: await nextDeliverAt(given) };
    },
    async openRound(given) {
      openings.push(given);
      return { opened: 8, existing: 0 };
    },
  });
});
afterAll(() => rig.close());
beforeEach(() => {
  nextDeliverAt = async () => null;
});

describe('the mail of one person', () => {
  const MONDAY = at('2027-01-04 08:00');
  const TUESDAY = at('2027-01-05 08:00');

  /** Starts on Sunday: nothing is sent by itself before Monday. */
  async function startMail(
    deliverAt: Instant,
  ): Promise<{ person: string; mail: WorkflowHandle; to(when: Instant): Promise<void> }> {
    const person = `person-${randomUUID()}`;
    const clock = { offset: at('2027-01-03 12:00') - Date.now(), travels: true };
    const input: RecipientMailInput = { person, deliverAt, clock };
    const mail = await rig.client.workflow.start('recipientMail', {
      workflowId: `mail:${person}`,
      taskQueue: rig.taskQueue,
      args: [input],
    });
    return { person, mail, to: (when) => mail.signal(SHIFT_CLOCK_SIGNAL, when - Date.now()) };
  }
  const sentTo = (person: string): Delivery[] => deliveries.filter((delivery) => delivery.person === person);

  it('goes at its moment, once, and the workflow ends when nothing waits', async () => {
    const { person, mail, to } = await startMail(MONDAY);
    for (const _ of [1, 2, 3]) await mail.signal(DELIVER_BY_SIGNAL, MONDAY);
    expect(sentTo(person)).toEqual([]);
    await to(MONDAY);
    await mail.result();
    expect(sentTo(person)).toHaveLength(1);
    expect(sentTo(person)[0]?.now).toBeGreaterThanOrEqual(MONDAY);
  });

  it('goes earlier when something urgent comes', async () => {
    const { person, mail } = await startMail(TUESDAY);
    await mail.signal(DELIVER_BY_SIGNAL, at('2027-01-03 12:00'));
    await mail.result();
    expect(sentTo(person)).toHaveLength(1);
    expect(sentTo(person)[0]?.now).toBeLessThan(MONDAY);
  });

  it('waits on for what is left for later', async () => {
    nextDeliverAt = async ({ now }) => (now < TUESDAY ? TUESDAY : null);
    const { person, mail, to } = await startMail(MONDAY);
    await to(MONDAY);
    await eventually(() => sentTo(person).length === 1);
    await to(TUESDAY);
    await mail.result();
    expect(sentTo(person)).toHaveLength(2);
  });

  it('forgets nothing that comes in while a mail is being sent', async () => {
    let finish: () => void = () => undefined;
    const sending = new Promise<void>((resolve) => {
      finish = resolve;
    });
    nextDeliverAt = async () => {
      await sending;
      return null;
    };
    const { person, mail, to } = await startMail(MONDAY);
    await to(MONDAY);
    await eventually(() => sentTo(person).length === 1);
    await mail.signal(DELIVER_BY_SIGNAL, TUESDAY);
    finish();
    await to(TUESDAY);
    await mail.result();
    expect(sentTo(person)).toHaveLength(2);
  });

  it('wakes by the timer itself after its clock was shifted almost as far', async () => {
    const { person, mail, to } = await startMail(MONDAY);
    await to(MONDAY - 700);
    await mail.result();
    expect(sentTo(person)).toHaveLength(1);
  });
});

describe('the round', () => {
  async function openAt(now: Instant, quarter?: RoundInput['quarter']): Promise<Opening | undefined> {
    const input: RoundInput = { clockOffset: now - Date.now(), ...(quarter ? { quarter } : {}) };
    const options = { workflowId: `round:${randomUUID()}`, taskQueue: rig.taskQueue, args: [input] };
    expect(await rig.client.workflow.execute('quarterlyRound', options)).toEqual({ opened: 8, existing: 0 });
    return openings.at(-1);
  }

  it.each([
    ['2026-12-01 07:00', '2027-Q1'],
    ['2027-03-01 07:00', '2027-Q2'],
    ['2027-06-01 07:00', '2027-Q3'],
    ['2027-09-01 07:00', '2027-Q4'],
  ] as const)('that opens %s is that of %s', async (when, quarter) => {
    expect(await openAt(at(when))).toMatchObject({ quarter });
  });

  it('is the one that is asked for, where one is', async () => {
    expect(await openAt(at('2026-12-01 07:00'), '2027-Q3')).toMatchObject({ quarter: '2027-Q3' });
  });
});
