import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { obtainDovecot } from '../obtain/dovecot';
import { freePort } from '../processes/free-port';
import { manageProcess } from '../processes/managed-process';
import { StartError } from '../start-error';
import { commonSpec, type RunContext } from './context';
import type { Engine } from './engine';

/** An IMAP server with one mailbox, for tests. */
export interface ImapEngine extends Engine {
  /** With user and password, as BOUNCE_IMAP_URL has it. */
  readonly url: string;
}

/** The folder that its processes talk through: a path for a socket may not be longer than some hundred characters. */
const SOCKETS = '/tmp/kwartaalronde-imap';

/** Dovecot reads no mail as root; this user and group (nobody) are the same on every Linux. */
const NOBODY = 65_534;

/** Prepares Dovecot on a port of 127.0.0.1, with its mail in the data folder. */
export async function prepareImap(context: RunContext): Promise<ImapEngine> {
  const dovecot = await obtainDovecot(context);
  if (process.getuid?.() !== 0) {
    throw new StartError('The IMAP server of the tests runs as root: run the tests as root.');
  }
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const folder = join(context.dataDir, 'imap');
  const mail = join(folder, 'mail');
  mkdirSync(mail, { recursive: true });
  chownSync(mail, NOBODY, NOBODY);
  // A temporary folder is closed to other users; its files stay so, and this one may pass through.
  chmodSync(context.dataDir, 0o711);
  const file = join(folder, 'dovecot.conf');
  writeFileSync(file, configuration({ folder, mail, port, password }), { mode: 0o600 });
  const server = manageProcess({
    ...commonSpec('imap', context),
    command: dovecot,
    args: ['-F', '-c', file],
    isReady: () => answers(port),
  });
  return { processes: [server], url: `imap://accounthouders:${password}@127.0.0.1:${port}/INBOX` };
}

function configuration(given: { folder: string; mail: string; port: number; password: string }): string {
  const { folder, mail, port, password } = given;
  return `# Written by the tests at every start.
protocols = imap
listen = 127.0.0.1
base_dir = ${SOCKETS}-${port}
state_dir = ${join(folder, 'state')}
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
mail_location = maildir:${mail}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${NOBODY} gid=${NOBODY} home=${mail}
}
`;
}

/** Whether it greets whoever connects. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 2000 });
    socket.once('data', (greeting) => {
      socket.destroy();
      resolve(greeting.toString().startsWith('* OK'));
    });
    socket.once('timeout', () => socket.destroy(new Error('time-out')));
    socket.once('error', reject);
  });
}
