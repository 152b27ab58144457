import { guestId } from '../../activities/effects/requests';
import { deliverMail } from '../../activities/mail/deliver-mail';
import type { OutboxMail } from '../../store/types';
import { decide } from '../../workflows/engine/decide';
import { at } from '../examples/processes';
import { postOffice, sender } from '../support/asked-municipality';
import { batchesOfCycle, batchOf, CYCLE, recorder, silent, writeAll } from '../support/batches';
import { type OwnStore, openOwnStore } from '../support/own-store';

jest.setTimeout(60_000);

const GUEST = guestId(CYCLE, 0);
const ADDRESS = 'teamleider@elders.example';
const DUO = 'noor-van-dalen';
const PLANNED = at('2026-12-03 10:00');
const MORNING = at('2026-12-04 08:00');
const by = { kind: 'person', person: DUO, organisation: 'regio' } as const;

let own: OwnStore;
let mail: ReturnType<typeof postOffice>;
beforeAll(async () => {
  own = await openOwnStore();
});
afterAll(() => own.close());

/** A conversation is planned with an extra participant, who waits for his invitation. */
beforeEach(async () => {
  await own.reset();
  const [opening, planned] = batchesOfCycle();
  if (!opening || !planned) throw new Error('no batches');
  await own.store.insertAnswer({
    _id: 'plan',
    taskId: null,
    processId: CYCLE,
    form: { key: 'planning', version: 1 },
    data: { participants: [{ organisation: 'Elders', functionTitle: 'teamleider', email: ADDRESS }] },
    outcome: 'done',
    by: { actor: by, functionTitle: null, email: null },
    at: PLANNED,
  });
  await writeAll(own.store, [opening, planned]);
});

const recorded = recorder();

function deliver(person: string, now = MORNING) {
  const { store } = own;
  // The region's clock stands where the test is.
  const then = { ...store, now: async () => now };
  const { workflows } = recorded;
  return deliverMail(
    { ...sender, store: then, mailer: mail.mailer, workflows, log: silent },
    { person, now },
  );
}

const lost = async (): Promise<OutboxMail> => {
  const [found] = await own.store.collections.outbox.find({ person: GUEST });
  if (!found) throw new Error('nothing was sent to the participant');
  return found;
};

const told = async () => own.store.collections.notices.find({ kind: 'guest-unreached' });

/** What the contract manager reads the next morning, of all that he is told then. */
async function read(now: number): Promise<string> {
  mail = postOffice('accepted');
  await deliver(DUO, now);
  return mail.taken.map(({ subject, text }) => `${subject}\n${text}`).join('\n');
}

/** The conversation moves: everybody who comes hears it, the participant too. */
async function move(): Promise<void> {
  const state = (await own.store.processView(CYCLE))?.state;
  if (!state) throw new Error('no cycle');
  const when = at('2026-12-08 10:00');
  const to = at('2027-02-03 10:00');
  const command = { kind: 'move-moment', moment: 'conversation', to, answerId: 'moved', by } as const;
  await writeAll(own.store, [batchOf(decide(state, command, when), when)]);
}

test('the contract manager hears that a participant does not exist at that address, and nothing more goes there', async () => {
  mail = postOffice({ kind: 'refused', reason: `RCPT TO 550 5.1.1 <${ADDRESS}>: user unknown` });
  await deliver(GUEST);
  expect((await lost()).status).toBe('refused');
  expect(await told()).toMatchObject([{ person: DUO, processId: CYCLE, status: 'waiting' }]);
  expect(recorded.woken).toContainEqual(expect.objectContaining({ person: DUO }));

  const text = await read(at('2026-12-07 08:00'));
  expect(text).toContain('Een deelnemer krijgt onze mail niet');
  expect(text).toContain(
    'Teamleider van Elders staat bij de deelnemers aan het gesprek met De Oever. Onze mail komt daar niet aan.',
  );
  expect(text).toContain(`- ${ADDRESS}\n  De mailserver van de ontvanger kent dit adres niet.`);
  expect(text).toMatch(/Niet aangekomen: “Zet in uw agenda: gesprek op 27 januari, De Oever”/);
  expect(text).toContain('Wij sturen niets meer naar dit adres.');

  await move();
  mail = postOffice('accepted');
  await deliver(GUEST, at('2026-12-09 08:00'));
  expect(mail.taken).toEqual([]);
  expect(await told()).toHaveLength(1);
});

test('an address that may be right gets its next mail, and the contract manager hears of it once', async () => {
  mail = postOffice({ kind: 'refused', reason: 'DATA 554 5.7.1 message refused' });
  await deliver(GUEST);
  await move();
  await deliver(GUEST, at('2026-12-09 08:00'));
  expect(await own.store.collections.outbox.count({ person: GUEST, status: 'refused' })).toBe(2);
  expect(await told()).toHaveLength(1);
  const text = await read(at('2026-12-09 08:00'));
  expect(text).toContain('Het adres kan wel kloppen.');
  expect(text).not.toContain('Wij sturen niets meer');
});

test('a contract manager who is away is stood in for', async () => {
  await own.store.insertAbsence({
    _id: 'away',
    person: DUO,
    deputy: 'yasmin-el-idrissi',
    from: '2026-12-01',
    until: '2026-12-31',
    enteredBy: DUO,
    enteredAt: 1,
    ended: null,
  });
  mail = postOffice({ kind: 'refused', reason: '550 5.1.1 user unknown' });
  await deliver(GUEST);
  expect(await told()).toMatchObject([{ person: 'yasmin-el-idrissi', meantFor: DUO }]);
});
