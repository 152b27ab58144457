import { execFileSync } from 'node:child_process';
import { StartError } from '../start-error';
import type { ObtainContext } from './context';
import { aptInstall, isDebianRoot } from './debian';
import { findOnPath } from './find-on-path';

const FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/** The release whose configuration `engines/running/imap.ts` writes; 2.4 has another language for it. */
const RELEASE = /^2\.3\./;

/** Dovecot, an IMAP server, for the tests of delivery reports: on this machine, or by apt-get; returns its file. */
export async function obtainDovecot(context: ObtainContext): Promise<string> {
  const found = findOnPath('dovecot', context.env, FOLDERS) ?? (await installed(context));
  if (!found) {
    throw new StartError(
      'The test of delivery reports needs the IMAP server Dovecot: install it (on Debian dovecot-imapd), or run the tests as root on Debian.',
    );
  }
  const version = execFileSync(found, ['--version'], { encoding: 'utf8' }).trim();
  if (RELEASE.test(version)) return found;
  throw new StartError(
    `The test of delivery reports knows how to set up Dovecot 2.3, and here is ${version}: put 2.3 on PATH and try again.`,
  );
}

async function installed(context: ObtainContext): Promise<string | undefined> {
  if (!isDebianRoot(context.env)) return undefined;
  await aptInstall(['dovecot-imapd'], context);
  return findOnPath('dovecot', context.env, FOLDERS);
}
