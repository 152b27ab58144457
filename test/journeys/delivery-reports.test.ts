import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { readDeliveryReports } from '../../activities/bounces/read-reports';
import { reportMail, vacationAnswer } from '../../activities/bounces/report.fixture';
import { deliverMail } from '../../activities/mail/deliver-mail';
import { engineCacheFolder } from '../../engines/paths';
import { startEngine, stopEngine } from '../../engines/running/engine';
import { type ImapEngine, prepareImap } from '../../engines/running/imap';
import type { OutboxMail } from '../../store/types';
import { at } from '../examples/processes';
import { askHuizen, postOffice, sender } from '../support/asked-municipality';
import { recorder } from '../support/batches';
import { dumpOf, type OwnStore, openOwnStore } from '../support/own-store';

/** A first run installs the IMAP server. */
jest.setTimeout(300_000);

const FIRST = 'wilma-hoekstra';
const SECOND = 'thijs-reinders';
const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };

let own: OwnStore;
let server: ImapEngine;
let folder: string;
beforeAll(async () => {
  own = await openOwnStore();
  folder = mkdtempSync(join(tmpdir(), 'kwartaalronde-imap-'));
  server = await prepareImap({
    dataDir: folder,
    cacheFolder: engineCacheFolder(process.env),
    env: process.env,
    say: (line) => process.stderr.write(`${line}\n`),
    familiarPorts: false,
  });
  await startEngine(server);
});
beforeEach(async () => {
  await own.reset();
  await own.store.collections.people.updateAll({}, { $set: { bounced: null, leftAt: null } });
});
afterAll(async () => {
  await stopEngine(server);
  rmSync(folder, { recursive: true, force: true });
  await own.close();
});

function product(url = server.url) {
  const asked = recorder();
  const { workflows } = asked;
  const given = { store: own.store, workflows, log };
  return {
    ...asked,
    read: () => readDeliveryReports({ ...given, bounceImapUrl: url }),
    deliver: (person: string, mailer: ReturnType<typeof postOffice>['mailer'], now: number) =>
      deliverMail({ ...given, ...sender, mailer }, { person, now }),
  };
}

async function withMailbox<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const { hostname, port, username: user, password: pass } = new URL(server.url);
  const client = new ImapFlow({
    host: hostname,
    port: Number(port),
    secure: false,
    auth: { user, pass },
    logger: false,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.logout();
  }
}

const comesIn = (...mails: string[]): Promise<void> =>
  withMailbox(async (client) => {
    for (const mail of mails) await client.append('INBOX', mail);
  });

/** The mails in a folder, and how many of them nobody read. */
const lookInto = (path: string): Promise<{ messages: number; unseen: number }> =>
  withMailbox(async (client) => {
    const status = await client.status(path, { messages: true, unseen: true });
    if (!status) throw new Error(`there is no folder ${path}`);
    const { messages = 0, unseen = 0 } = status;
    return { messages, unseen };
  });

/** Huizen was asked, and its mail left. */
async function mailedHuizen(): Promise<OutboxMail> {
  await askHuizen(own.store);
  await product().deliver(FIRST, postOffice('accepted').mailer, at('2026-12-04 08:00'));
  const [mail] = await own.store.collections.outbox.find({});
  if (!mail) throw new Error('no mail left');
  return mail;
}

const about = ({ messageId, to }: OutboxMail) => ({
  recipient: to,
  returned: `Subject: Inbreng gevraagd\nMessage-ID: ${messageId}`,
});

test('a mail that comes back stops its address, is told to a colleague, and has the contact repaired', async () => {
  const mail = await mailedHuizen();
  await comesIn(reportMail(about(mail)));
  const { read, deliver, starts, woken } = product();
  expect(await read()).toEqual({ read: 1, failed: 1 });

  const { store } = own;
  expect(await store.person(FIRST)).toMatchObject({
    bounced: { mail: mail._id, reason: '5.1.1 smtp; 550 5.1.1 <…>: user unknown in virtual mailbox table' },
  });
  expect(await store.mail(mail._id)).toMatchObject({ status: 'bounced' });
  const [start, ...more] = [...starts.values()];
  expect(more).toEqual([]);
  expect(start).toMatchObject({
    subject: { provider: 'de-oever', quarter: '2027-Q1', organisation: 'huizen', person: FIRST },
  });
  expect(start?.id).toMatch(/^contact:wilma-hoekstra:[0-9a-f]{12}$/);
  expect(new Set(woken.map(({ person }) => person))).toEqual(new Set([FIRST]));

  // The mail of the first contact finds her unreachable, and goes to the second.
  const later = Date.now() + 7 * 86_400_000;
  const { mailer, taken } = postOffice('accepted');
  await deliver(FIRST, mailer, later);
  expect(taken).toEqual([]);
  await deliver(SECOND, mailer, later);
  expect(taken.map(({ to }) => to)).toEqual(['thijs.reinders@huizen.example']);
  expect(taken[0]?.text).toContain('Deze mail is voor Wilma Hoekstra (nu niet bereikbaar)');
});

test('a report read twice changes nothing', async () => {
  const mail = await mailedHuizen();
  await comesIn(reportMail(about(mail)));
  const { read } = product();
  await read();
  const once = await dumpOf(own.store);
  expect(await read()).toEqual({ read: 0, failed: 0 });
  // As when the product was stopped before it put the report away.
  await comesIn(reportMail(about(mail)));
  expect(await read()).toEqual({ read: 1, failed: 0 });
  expect(await dumpOf(own.store)).toBe(once);
});

test.each([
  ['that names no mail is about the last one to that address', { returned: null }, { failed: 1 }],
  ['about a mail that is not ours', { returned: 'Message-ID: <other@elders.example>' }, { failed: 0 }],
  ['that a mail is delayed', { action: 'delayed', status: '4.4.1' }, { failed: 0 }],
  ['of a mail that was refused for what stands in it', { status: '5.7.1' }, { failed: 1, reachable: true }],
  ['of a mail that was given up', { status: '4.4.7' }, { failed: 1, reachable: true }],
] as const)('a report %s', async (_what, told, { failed, ...then }) => {
  const mail = await mailedHuizen();
  await comesIn(reportMail({ ...about(mail), ...told }));
  const { read, starts } = product();
  expect(await read()).toEqual({ read: 1, failed });
  expect(starts.size).toBe(failed);
  const person = await own.store.person(FIRST);
  expect((person?.bounced ?? null) === null).toBe(failed === 0 || 'reachable' in then);
});

test('other mail is left for whoever reads the mailbox; reports are put away', async () => {
  const [before, done] = await Promise.all([lookInto('INBOX'), lookInto('Verwerkt')]);
  await comesIn(
    vacationAnswer,
    reportMail({ reportType: 'report-type=disposition-notification' }),
    reportMail({ action: 'delayed', status: '4.4.1' }),
  );
  expect(await product().read()).toEqual({ read: 1, failed: 0 });
  const { messages, unseen } = await lookInto('INBOX');
  expect([messages - before.messages, unseen - before.unseen]).toEqual([2, 2]);
  expect(await lookInto('Verwerkt')).toEqual({ messages: done.messages + 1, unseen: 0 });
});

test('two mails to one address come back: one repair', async () => {
  const mail = await mailedHuizen();
  const { attachments, links, ...rest } = mail;
  const other = { ...rest, _id: 'another', messageId: '<another@kwartaalronde.example>', notices: [] };
  await own.store.insertMail({ ...other, attachments, links });
  await comesIn(reportMail(about(mail)), reportMail(about({ ...mail, ...other })));
  const { read, starts } = product();
  expect(await read()).toEqual({ read: 2, failed: 2 });
  expect(starts.size).toBe(1);
});

test('a mailbox that does not let us in is an error without the password', async () => {
  const wrong = new URL(server.url);
  wrong.password = 'not-the-password';
  const failure = await product(wrong.href)
    .read()
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(`${String(failure)} ${JSON.stringify(failure)}`).not.toContain('not-the-password');
});
