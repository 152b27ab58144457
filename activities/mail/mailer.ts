import { createTransport } from 'nodemailer';
import type { OutboxMail } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { type Failure, readFailure } from './smtp-failure';

/** A mail as it goes over the line: links are filled in. */
export type Outgoing = Pick<OutboxMail, 'messageId' | 'to' | 'subject' | 'text' | 'html' | 'attachments'> & {
  at: Instant;
};

/** What became of handing over a mail. */
export type Handover = { kind: 'accepted' } | Failure;

export type Mailer = {
  send(mail: Outgoing): Promise<Handover>;
  close(): void;
};

/** A whole handover must end well before the activity's own minute is over; in milliseconds. */
const CONNECT_MS = 5000;
const SILENCE_MS = 6000;

/**
 * Hands mail to an SMTP server. One connection for each mail: a pool would send again by itself what it lost, and
 * then a mail could come twice without our knowing.
 */
export function createMailer(given: { smtpUrl: string; mailFrom: string }): Mailer {
  const transport = createTransport({
    url: given.smtpUrl,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    dnsTimeout: CONNECT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ at, ...mail }) {
      try {
        await transport.sendMail({
          ...mail,
          from: given.mailFrom,
          date: new Date(at),
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        return { kind: 'accepted' };
      } catch (error) {
        return readFailure(error);
      }
    },
    close: () => transport.close(),
  };
}
