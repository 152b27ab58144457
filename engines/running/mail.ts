import { connect } from 'node:net';
import { join } from 'node:path';
import { nodeArgsFor } from '../paths';
import { freePort } from '../processes/free-port';
import { manageProcess } from '../processes/managed-process';
import { waitUntil } from '../processes/wait-until';
import { StartError } from '../start-error';
import { commonSpec, type RunContext } from './context';
import type { Engine } from './engine';

/** A mail server that is ours to run, or one that was given (which need not show what it got). */
export interface MailEngine extends Engine {
  readonly smtpUrl: string;
  readonly mailboxUrl?: string;
}

/** Whether something listens there; rejects while nothing does. */
function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: 2000 });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('timeout', () => socket.destroy(new Error('time-out')));
    socket.once('error', reject);
  });
}

async function givenMail(smtpUrl: string, mailboxUrl: string | undefined): Promise<MailEngine> {
  if (!URL.canParse(smtpUrl)) {
    throw new StartError(
      'SMTP_URL is not an address of the form smtp://host:port: correct it and try again.',
    );
  }
  const { hostname, port, protocol } = new URL(smtpUrl);
  const portNumber = Number(port) || (protocol === 'smtps:' ? 465 : 25);
  if (!(await waitUntil(() => listens(hostname, portNumber), { withinMs: 10_000, everyMs: 500 }))) {
    // The address may carry a password, so only host and port are repeated here.
    throw new StartError(
      `No mail server answers at SMTP_URL (${hostname}:${portNumber}): start it or correct the address.`,
    );
  }
  return { processes: [], smtpUrl, ...(mailboxUrl ? { mailboxUrl } : {}) };
}

/** Prepares the mail catcher; `SMTP_URL` in the environment means that there is nothing to start. */
export async function prepareMail(context: RunContext): Promise<MailEngine> {
  if (context.env.SMTP_URL) return givenMail(context.env.SMTP_URL, context.env.MAILBOX_URL);
  const smtpPort = await freePort(context.familiarPorts ? 1025 : undefined);
  const httpPort = await freePort(context.familiarPorts ? 8025 : undefined);
  const mailboxUrl = `http://127.0.0.1:${httpPort}`;
  const catcher = manageProcess({
    ...commonSpec('mail', context),
    command: process.execPath,
    args: [
      ...nodeArgsFor('engines/mail-catcher/main.ts'),
      ...[
        '--smtp-port',
        String(smtpPort),
        '--http-port',
        String(httpPort),
        '--folder',
        join(context.dataDir, 'mail'),
      ],
    ],
    isReady: async () =>
      (await fetch(`${mailboxUrl}/api/mails`)).ok && (await listens('127.0.0.1', smtpPort)),
  });
  return { processes: [catcher], smtpUrl: `smtp://127.0.0.1:${smtpPort}`, mailboxUrl };
}
