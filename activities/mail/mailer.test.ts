import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { createMailer, type Outgoing } from './mailer';

const mail: Outgoing = {
  messageId: '<abc@kwartaalronde.example>',
  to: 'wilma@huizen.example',
  subject: 'Inbreng gevraagd vóór 13 januari: 8 aanbieders',
  text: 'Beste Wilma,\n',
  html: '<p>Beste Wilma,</p>',
  attachments: [
    {
      filename: 'gesprek.ics',
      contentType: 'text/calendar; charset=utf-8; method=REQUEST',
      content: 'BEGIN:VCALENDAR',
    },
  ],
  at: Date.UTC(2027, 0, 12, 7),
};

type Behaviour = { rcpt?: number; data?: number; hangUp?: boolean };

/** A mail server that behaves as told; gives what it took. */
async function serve(
  behaviour: Behaviour,
): Promise<{ url: string; taken: ParsedMail[]; stop(): Promise<void> }> {
  const taken: ParsedMail[] = [];
  const refusal = (responseCode: number): Error => Object.assign(new Error('no'), { responseCode });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) => done(behaviour.rcpt ? refusal(behaviour.rcpt) : null),
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        if (behaviour.data) return done(refusal(behaviour.data));
        taken.push(await simpleParser(Buffer.concat(parts)));
        // It took the mail, and nobody hears of it: the line is cut before the answer.
        if (behaviour.hangUp) for (const { _socket } of connectionsOf(server)) _socket.destroy();
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Its types leave out the open connections, which it keeps in a set. */
function connectionsOf(server: SMTPServer): Iterable<{ _socket: { destroy(): void } }> {
  return (server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }).connections;
}

async function send(behaviour: Behaviour) {
  const server = await serve(behaviour);
  const mailer = createMailer({ smtpUrl: server.url, mailFrom: 'Regio <post@regio.example>' });
  const handover = await mailer.send(mail);
  mailer.close();
  await server.stop();
  return { handover, taken: server.taken };
}

test('hands over text, HTML and a calendar file under its own Message-ID and moment', async () => {
  const { handover, taken } = await send({});
  expect(handover).toEqual({ kind: 'accepted' });
  const [one] = taken;
  expect(one?.messageId).toBe('<abc@kwartaalronde.example>');
  expect(one?.subject).toBe(mail.subject);
  expect(one?.from?.text).toBe('"Regio" <post@regio.example>');
  expect(one?.date?.getTime()).toBe(mail.at);
  expect(one?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(one?.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['gesprek.ics', 'text/calendar'],
  ]);
});

test.each<[string, Behaviour, string, number]>([
  ['an address that does not exist is refused for good', { rcpt: 550 }, 'refused', 0],
  ['a mailbox that is full for now is tried again', { rcpt: 452 }, 'failed', 0],
  ['a mail that is refused for good', { data: 554 }, 'refused', 0],
  ['a line that breaks after the mail was taken may be a repeat', { hangUp: true }, 'unknown', 1],
])('%s', async (_what, behaviour, kind, number) => {
  const { handover, taken } = await send(behaviour);
  expect(handover.kind).toBe(kind);
  expect(taken).toHaveLength(number);
});

test('a server that is down has certainly not taken it', async () => {
  const server = await serve({});
  await server.stop();
  const mailer = createMailer({ smtpUrl: server.url, mailFrom: 'post@regio.example' });
  await expect(mailer.send(mail)).resolves.toMatchObject({ kind: 'failed' });
  mailer.close();
});
