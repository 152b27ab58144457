import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../paths';
import { StartError } from '../start-error';
import { entryFolder, fillEntry } from './cache-entry';
import { buildLog, type ObtainContext } from './context';
import { aptInstall, debianMirror, isDebianItself, isDebianRoot } from './debian';
import { findOnPath } from './find-on-path';
import { requireFreeSpace } from './free-space';
import { runBuild } from './run-build';

const ENTRY = 'postgresql-documentdb-18';
const NEEDED_MB = 1800;

const NO_DATABASE =
  'No database can be obtained on this machine (it needs Debian and root, or a reachable MongoDB download): ' +
  'set MONGODB_URI to a MongoDB or FerretDB, put mongod on PATH, or use docker compose.';

/** Whether PostgreSQL with DocumentDB is in the cache and can be run here. */
export function hasPostgresql(context: ObtainContext): boolean {
  return process.getuid?.() === 0 && existsSync(entryFolder({ ...context, entry: ENTRY }));
}

/** A small Debian system with PostgreSQL 18 and DocumentDB, made by debootstrap when not in the cache; returns its folder. */
export async function obtainPostgresql(context: ObtainContext): Promise<string> {
  return fillEntry({ ...context, entry: ENTRY }, async (partial) => {
    if (!isDebianRoot(context.env) || !isDebianItself()) throw new StartError(NO_DATABASE);
    requireFreeSpace(partial, NEEDED_MB, 'Installing PostgreSQL with DocumentDB');
    const missing = ['debootstrap', 'unshare'].filter(
      (tool) => !findOnPath(tool, context.env, ['/usr/sbin', '/sbin']),
    );
    const needed = missing.map((tool) => (tool === 'unshare' ? 'util-linux' : tool));
    if (needed.length > 0) await aptInstall(needed, context);
    context.say('Installing PostgreSQL 18 with DocumentDB into the cache (about 2 minutes, once) …');
    await runBuild({
      what: 'Installing PostgreSQL with DocumentDB',
      command: 'unshare',
      args: [
        ...['--mount', '--pid', '--fork', '--kill-child'],
        'sh',
        join(repositoryRoot, 'engines/postgres/build-rootfs.sh'),
        partial,
        debianMirror(context.env),
      ],
      env: { ...context.env, PATH: `${context.env.PATH ?? ''}:/usr/sbin:/sbin` },
      remedy: 'see the lines below; most often the Debian mirror could not be reached.',
      logFile: buildLog(context, ENTRY),
      say: context.say,
    });
  });
}
