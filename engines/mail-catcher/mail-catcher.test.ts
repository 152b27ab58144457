import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { SMTPServer } from 'smtp-server';
import { type Fault, noFault } from './faults';
import { type MailStore, openMailStore } from './mail-store';
import { createSmtpServer } from './smtp';
import { createMailbox } from './web';

const folder = mkdtempSync(join(tmpdir(), 'mail-'));
let fault: Fault = noFault;
let store: MailStore;
let smtp: SMTPServer;
let mailbox: Server;
let web = '';
let smtpPort = 0;

// Servers that listen on TCP have addresses of this shape.
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  store = await openMailStore(folder);
  smtp = createSmtpServer(store, () => fault);
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  smtpPort = portOf(smtp.server);
  mailbox = createMailbox({ store, setFault: (next) => (fault = next) }).listen(0, '127.0.0.1');
  await once(mailbox, 'listening');
  web = `http://127.0.0.1:${portOf(mailbox)}`;
});

afterAll(async () => {
  mailbox.closeAllConnections();
  await new Promise((resolve) => mailbox.close(resolve));
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  fault = noFault;
  await fetch(`${web}/api/mails`, { method: 'DELETE' });
});

const send = (
  to: string,
  subject = 'Uw inbreng',
  html = '<p>Dag <b>mevrouw</b></p><script>alert(1)</script>',
) =>
  createTransport({ host: '127.0.0.1', port: smtpPort, secure: false }).sendMail({
    from: 'Regio <regio@regio.example>',
    to,
    subject,
    text: 'Dag mevrouw',
    html,
    messageId: `<${subject.length}@regio.example>`,
    date: new Date('2027-01-12T07:00:00Z'),
    attachments: [{ filename: 'gesprek.ics', content: 'BEGIN:VCALENDAR', contentType: 'text/calendar' }],
  });

const list = async (query = '') => (await fetch(`${web}/api/mails${query}`)).json();
const setFault = (body: unknown) =>
  fetch(`${web}/api/fault`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('a mail that was sent is shown with all its parts', async () => {
  await send('Anna <Anna@Huizen.example>');
  expect(await list()).toEqual([
    {
      id: expect.stringMatching(/^\d+$/),
      messageId: '<10@regio.example>',
      from: '"Regio" <regio@regio.example>',
      to: ['anna@huizen.example'],
      subject: 'Uw inbreng',
      date: '2027-01-12T07:00:00.000Z',
      receivedAt: expect.any(String),
      text: expect.stringContaining('Dag mevrouw'),
      html: expect.stringContaining('<b>mevrouw</b>'),
      attachments: ['gesprek.ics'],
    },
  ]);
});

test('mail can be asked for by recipient and from a moment on, newest first', async () => {
  await send('anna@huizen.example', 'Eerste');
  await send('bart@laren.example', 'Tweede');
  const [second] = await list();
  await send('anna@huizen.example', 'Derde');
  const subjects = async (query: string) =>
    (await list(query)).map(({ subject }: { subject: string }) => subject);
  expect(await subjects('?to=Anna@huizen.example')).toEqual(['Derde', 'Eerste']);
  expect(await subjects(`?since=${second.receivedAt}`)).not.toContain('Eerste');
  expect((await fetch(`${web}/api/mails?since=gisteren`)).status).toBe(400);
});

test('mails are on the disk when they are acknowledged, and read again by the next start', async () => {
  await send('anna@huizen.example', 'Blijft');
  const [before] = store.list();
  expect(readdirSync(folder)).toEqual([`${before?.id}.eml`]);
  const again = await openMailStore(folder);
  expect(again.list()).toEqual([before]);
  expect(
    (await again.add(['x@y.example'], Buffer.from('Subject: later\r\n\r\n'))).id > String(before?.id),
  ).toBe(true);
  await again.clear();
});

test('refuses the recipients it is told to, with the code it is told, until told otherwise', async () => {
  expect((await setFault({ recipients: ['anna@huizen.example'], code: 451 })).status).toBe(200);
  await expect(send('anna@huizen.example')).rejects.toMatchObject({ responseCode: 451 });
  await send('bart@laren.example');
  await setFault({});
  await send('anna@huizen.example');
  expect(await list()).toHaveLength(2);
});

test('takes nothing while it is told to be down', async () => {
  await setFault({ down: true });
  await expect(send('anna@huizen.example')).rejects.toMatchObject({ responseCode: 421 });
  expect(await list()).toEqual([]);
});

test('on request a mail is kept a while before its sender hears so', async () => {
  await setFault({ acceptAfterMs: 300 });
  let told = false;
  const sending = send('anna@huizen.example').then(() => {
    told = true;
  });
  while ((await list()).length === 0) await new Promise((done) => setTimeout(done, 5));
  expect(told).toBe(false);
  await sending;
  expect(await list()).toHaveLength(1);
});

test('a fault that makes no sense, or comes from a page of another site, is refused', async () => {
  expect((await setFault({ recipient: 'anna@huizen.example' })).status).toBe(400);
  expect((await setFault({ code: 200 })).status).toBe(400);
  const simple = await fetch(`${web}/api/fault`, { method: 'POST', body: '{"down":true}' });
  expect(simple.status).toBe(415);
  expect(fault).toEqual(noFault);
});

test('the list and a mail are pages, and nothing of a mail runs in them', async () => {
  await send('anna@huizen.example', '<img src=x onerror=alert(1)>');
  const [mail] = await list();
  const page = await (await fetch(`${web}/?aan=anna@huizen.example`)).text();
  expect(page).toContain('<h1>Postvak van de demo</h1>');
  expect(page).toContain('1 mail aan anna@huizen.example');
  expect(page).not.toContain('<img');
  const opened = await (await fetch(`${web}/mail/${mail.id}`)).text();
  expect(opened).toContain('dinsdag 12 januari 2027');
  expect(opened).toContain('sandbox="allow-top-navigation-by-user-activation"');
  const body = await fetch(`${web}/mail/${mail.id}/html`);
  expect(body.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
  const attachment = await fetch(`${web}/mail/${mail.id}/bijlage/0`);
  expect(attachment.headers.get('content-disposition')).toContain('gesprek.ics');
  expect(await attachment.text()).toBe('BEGIN:VCALENDAR');
});

test('what is not there is said to be so', async () => {
  for (const path of ['/mail/1', '/mail/1/html', '/mail/../../etc/passwd', '/nergens']) {
    const answer = await fetch(`${web}${path}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Deze mail is er niet');
  }
  expect((await fetch(`${web}/`, { method: 'POST' })).status).toBe(405);
});
