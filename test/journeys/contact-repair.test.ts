import { followFailure } from '../../activities/bounces/follow-failure';
import { writeEffects } from '../../activities/effects/write-effects';
import type { OutboxMail } from '../../store/types';
import { begin, type ProcessStart } from '../../workflows/engine/begin';
import { at } from '../examples/processes';
import { askHuizen } from '../support/asked-municipality';
import { batchOf } from '../support/batches';
import { answered, MAILED, type Product, productOver, REPAIRED } from '../support/contact-repairs';
import { dumpOf, type OwnStore, openOwnStore } from '../support/own-store';

jest.setTimeout(120_000);

const FIRST = 'wilma-hoekstra';
const SECOND = 'thijs-reinders';
const UNKNOWN = 'EENVELOPE RCPT TO 550 5.1.1 … unknown';
const NEXT = at('2026-12-07 08:00');

let own: OwnStore;
beforeEach(async () => {
  own = await openOwnStore();
});
afterEach(() => own.close());

/** The mail to the first contact of Huizen is refused for good. */
async function refused(used: Product): Promise<void> {
  await askHuizen(own.store);
  await used.deliver(FIRST, MAILED, { kind: 'refused', reason: UNKNOWN });
}

const repairsOf = (starts: ReadonlyMap<string, ProcessStart>): string[] =>
  [...starts.values()].map(({ definition, subject: { organisation, person } }) =>
    [definition.key, organisation, person].filter(Boolean).join(' '),
  );

const addresses = (mails: readonly Pick<OutboxMail, 'to'>[]): string[] => mails.map(({ to }) => to);

test('an address that is refused at once is not used again, and a colleague hears at once', async () => {
  const used = productOver(own.store);
  await refused(used);
  expect(repairsOf(used.starts)).toEqual(['contact-repair huizen wilma-hoekstra']);
  expect(addresses(await used.deliver(SECOND, MAILED, 'accepted'))).toEqual([
    'thijs.reinders@huizen.example',
  ]);
  await askAgain();
  expect(await used.deliver(FIRST, NEXT, 'accepted')).toEqual([]);
  expect(addresses(await used.deliver(SECOND, NEXT, 'accepted'))).toEqual(['thijs.reinders@huizen.example']);
  expect([...used.starts]).toHaveLength(1);
});

/** Something new is to be told to the first contact. */
async function askAgain(): Promise<void> {
  const [one] = await own.store.collections.notices.find({ meantFor: FIRST });
  if (!one) throw new Error('nothing was told');
  const { meantFor: _meantFor, ...notice } = one;
  const again = { kind: 'cancelled', person: FIRST, status: 'waiting', mail: null, deliverAt: NEXT } as const;
  await own.store.insertNotice({ ...notice, ...again, _id: 'again' });
}

test.each([
  ['a new address', { solution: 'nieuw-adres', newEmail: 'Nieuw@Huizen.example' }, 'nieuw@huizen.example'],
  ['the old address, which was right', { solution: 'adres-klopt' }, 'wilma.hoekstra@huizen.example'],
])('%s gets what did not arrive, on the next morning, once', async (_what, data, address) => {
  const used = productOver(own.store);
  await refused(used);
  await used.deliver(SECOND, MAILED, 'accepted');
  const repeat = await answered(used, { which: FIRST, data });
  const once = await dumpOf(own.store);
  await repeat();
  expect(await dumpOf(own.store)).toBe(once);
  expect(await own.store.person(FIRST)).toMatchObject({
    email: address,
    bounced: null,
    repairedAt: REPAIRED,
  });
  const lines = await own.store.auditLines({ from: 1, limit: 10 });
  expect(lines.map(({ actor, object, result }) => [actor, object, result])).toEqual([
    ['person:noor', `person:${FIRST}`, 'ok'],
  ]);
  const mails = await used.deliver(FIRST, NEXT, 'accepted');
  expect(addresses(mails)).toEqual([address]);
  expect(mails[0]?.subject).toMatch(/^Inbreng gevraagd/);
  expect(await used.deliver(SECOND, NEXT, 'accepted')).toEqual([]);
});

test('who left gets nothing more, and his colleague is not told twice', async () => {
  const used = productOver(own.store);
  await refused(used);
  await used.deliver(SECOND, MAILED, 'accepted');
  await answered(used, { which: FIRST, data: { solution: 'vertrokken' } });
  expect(await own.store.person(FIRST)).toMatchObject({ leftAt: REPAIRED });
  expect(await used.deliver(FIRST, NEXT, 'accepted')).toEqual([]);
  expect(await used.deliver(SECOND, NEXT, 'accepted')).toEqual([]);
});

test('who follows him gets what did not arrive', async () => {
  const used = productOver(own.store);
  await refused(used);
  await used.deliver(SECOND, MAILED, 'accepted');
  const data = { solution: 'opvolger', name: 'Ilse Mulder', email: 'Ilse@huizen.example', phone: '035' };
  await answered(used, { which: FIRST, data });
  const ilse = await own.store.personByEmail('ilse@huizen.example');
  expect(ilse).toMatchObject({ organisation: 'huizen', role: 'municipalOfficer', primary: true });
  await used.deliver(FIRST, NEXT, 'accepted');
  expect(addresses(await used.deliver(ilse?._id ?? '', NEXT, 'accepted'))).toEqual(['ilse@huizen.example']);
});

test.each([
  ['a new address', { solution: 'nieuw-adres', newEmail: 'thijs.reinders@huizen.example' }],
  ['that of himself as who follows him', { solution: 'opvolger', email: 'wilma.hoekstra@huizen.example' }],
  ['that of another organisation', { solution: 'opvolger', email: 'frederik.bosman@laren.example' }],
])('%s that is taken changes nothing, and the audit says so', async (_what, data) => {
  const used = productOver(own.store);
  await refused(used);
  await answered(used, { which: FIRST, data });
  expect(await own.store.person(FIRST)).toMatchObject({
    email: 'wilma.hoekstra@huizen.example',
    bounced: { reason: UNKNOWN },
  });
  expect(await own.store.auditLines({ from: 1, limit: 10 })).toMatchObject([{ result: 'refused' }]);
});

test('what is for an organisation without anybody to reach is kept, and given to who is found', async () => {
  const used = productOver(own.store);
  await refused(used);
  await used.deliver(SECOND, MAILED, { kind: 'refused', reason: UNKNOWN });
  await used.deliver(SECOND, MAILED, 'accepted');
  await used.deliver(FIRST, MAILED, 'accepted');
  expect(repairsOf(used.starts)).toEqual([
    'contact-repair huizen wilma-hoekstra',
    'contact-repair huizen thijs-reinders',
    'contact-missing huizen',
  ]);
  expect(await own.store.countHeld('huizen')).toBe(3);
  const data = { solution: 'nieuw-contact', name: 'Ilse Mulder', email: 'ilse@huizen.example' };
  const repeat = await answered(used, { which: 'contact:huizen:', data });
  const once = await dumpOf(own.store);
  await repeat();
  expect(await dumpOf(own.store)).toBe(once);
  const ilse = await own.store.personByEmail('ilse@huizen.example');
  expect(addresses(await used.deliver(ilse?._id ?? '', NEXT, 'accepted'))).toEqual(['ilse@huizen.example']);
  expect(await own.store.countHeld('huizen')).toBe(0);
});

test('a contact who can be reached again ends the search', async () => {
  const used = productOver(own.store);
  await refused(used);
  await used.deliver(SECOND, MAILED, { kind: 'refused', reason: UNKNOWN });
  await used.deliver(FIRST, MAILED, 'accepted');
  const search = [...used.starts.values()].find(({ definition }) => definition.key === 'contact-missing');
  if (!search) throw new Error('no search');
  await writeEffects(used.given, batchOf(begin(search, MAILED), MAILED));
  await answered(used, { which: FIRST, data: { solution: 'adres-klopt' } });
  expect(used.ended).toEqual([search.id]);
});

test('an address that breaks again after its repair is repaired again', async () => {
  const used = productOver(own.store);
  await refused(used);
  await answered(used, { which: FIRST, data: { solution: 'adres-klopt' } });
  await used.deliver(FIRST, NEXT, { kind: 'refused', reason: UNKNOWN });
  expect([...used.starts.keys()].map((id) => id.split(':').at(3) ?? 'first')).toEqual(['first', '2']);
});

test('a report about a mail from before the repair says nothing about the address of today', async () => {
  const used = productOver(own.store);
  await askHuizen(own.store);
  await used.deliver(FIRST, MAILED, 'accepted');
  const [mail] = await own.store.collections.outbox.find({});
  if (!mail) throw new Error('no mail');
  await own.store.repairAddress({ person: FIRST, email: mail.to, at: REPAIRED });
  await followFailure(used.given, { mail, reason: UNKNOWN, at: NEXT, deliverAt: NEXT });
  expect(await own.store.person(FIRST)).toMatchObject({ bounced: null });
  expect([...used.starts]).toEqual([]);
  expect(addresses(await used.deliver(FIRST, NEXT, 'accepted'))).toEqual(['wilma.hoekstra@huizen.example']);
});

test('the address of a colleague is repaired by the manager', async () => {
  const used = productOver(own.store);
  await refused(used);
  const [start] = [...used.starts.values()];
  const [notice] = await own.store.collections.notices.find({ meantFor: FIRST });
  if (!start || !notice) throw new Error('nothing was refused');
  await own.store.insertNotice({ ...notice, _id: 'noor', person: 'noor-van-dalen', status: 'waiting' });
  const mail = (await own.store.collections.outbox.find({}))[0];
  if (!mail) throw new Error('no mail');
  const toNoor = { person: 'noor-van-dalen', to: 'noor.van.dalen@regio.example', notices: ['noor'] };
  const person = await own.store.person('noor-van-dalen');
  await followFailure(used.given, {
    mail: { ...mail, ...toNoor, _id: 'to noor', to: person?.email ?? '' },
    reason: UNKNOWN,
    at: MAILED,
    deliverAt: MAILED,
  });
  const repair = [...used.starts.values()].find(({ subject }) => subject.person === 'noor-van-dalen');
  expect(repair?.people.contractManager).toBe(repair?.people.manager);
});
