import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { messageOf } from '../start-error';
import { type Fault, refuses } from './faults';
import type { MailStore } from './mail-store';

const LARGEST_BYTES = 25_000_000;

/** An error that becomes an SMTP answer with this code. */
function refusal(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** An SMTP server that keeps every mail, and acknowledges it only when it is on the disk. */
export function createSmtpServer(store: MailStore, currentFault: () => Fault): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: LARGEST_BYTES,
    logger: false,
    onConnect: (_session, callback) => {
      callback(currentFault().down ? refusal(421, 'Closed on request of a test') : null);
    },
    onRcptTo: ({ address }, _session, callback) => {
      const fault = currentFault();
      callback(refuses(fault, address) ? refusal(fault.code, 'Refused on request of a test') : null);
    },
    onData: (stream, session, callback) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
      readAll(stream)
        .then((source) => {
          if (stream.sizeExceeded) throw refusal(552, 'Too large');
          return store.add(recipients, source);
        })
        // Kept already: who is killed while it waits for the answer does not know that.
        .then(() => pause(currentFault().acceptAfterMs))
        .then(() => callback(null))
        .catch((error: unknown) => callback(error instanceof Error ? error : new Error(messageOf(error))));
    },
  });
}
