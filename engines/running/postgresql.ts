import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { requireFreeSpace } from '../obtain/free-space';
import { runBuild } from '../obtain/run-build';
import { repositoryRoot } from '../paths';
import { type ManagedProcess, manageProcess } from '../processes/managed-process';
import { StartError } from '../start-error';
import { commonSpec, type RunContext } from './context';

const run = promisify(execFile);

const SETTINGS = {
  // The connection is for FerretDB on this machine alone.
  unix_socket_directories: '',
  shared_preload_libraries: 'pg_cron,pg_documentdb_core,pg_documentdb',
  'cron.database_name': 'postgres',
  // Its jobs, which also build indexes, would else connect to the port of the day they were made.
  'cron.use_background_workers': 'on',
  'cron.log_run': 'off',
  'cron.log_statement': 'off',
  max_worker_processes: '24',
  'documentdb_core.enableCollation': 'on',
  'documentdb.localhost_connection_string': 'host=127.0.0.1',
  // A container's /dev/shm is often too small.
  dynamic_shared_memory_type: 'mmap',
  log_min_messages: 'error',
};

/** The arguments that run a command as `postgres` inside its own small system, with the data folder as /data. */
function inside(root: string, data: string, command: readonly string[]): string[] {
  const script = join(repositoryRoot, 'engines/postgres/in-rootfs.sh');
  return ['--mount', '--pid', '--fork', '--kill-child', 'sh', script, root, data, ...command];
}

function userOf(root: string): { uid: number; gid: number } {
  const line = readFileSync(join(root, 'etc/passwd'), 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = (line ?? '').split(':').map(Number);
  if (uid === undefined || gid === undefined) {
    throw new StartError(`PostgreSQL in ${root} is not complete: remove that folder and try again.`);
  }
  return { uid, gid };
}

/** Makes the data folder of a new cluster, whole or not at all. */
async function initialise(root: string, data: string, context: RunContext): Promise<void> {
  if (existsSync(data)) return;
  requireFreeSpace(context.dataDir, 300, 'A new database');
  const partial = `${data}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const { uid, gid } = userOf(root);
  chownSync(partial, uid, gid);
  const initdb = [
    'initdb',
    '-D',
    '/data',
    '--auth=trust',
    '--username=postgres',
    '--locale=C.UTF-8',
    '--encoding=UTF8',
  ];
  await runBuild({
    what: 'Making a new database',
    command: 'unshare',
    args: inside(root, partial, initdb),
    remedy: 'see the lines below.',
    logFile: join(context.dataDir, 'logs', 'initdb.log'),
    say: context.say,
  });
  renameSync(partial, data);
}

/** Prepares PostgreSQL with DocumentDB on a port of 127.0.0.1, and makes its data folder where there is none. */
export async function preparePostgresql(
  root: string,
  port: number,
  context: RunContext,
): Promise<ManagedProcess> {
  const data = join(context.dataDir, 'postgresql');
  await initialise(root, data, context);
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const psql = [
    '/usr/bin/psql',
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    '-U',
    'postgres',
    '-d',
    'postgres',
    '-q',
    '-c',
  ];
  return manageProcess({
    ...commonSpec('postgresql', context),
    command: 'unshare',
    args: inside(root, data, ['postgres', '-D', '/data', '-h', '127.0.0.1', '-p', String(port), ...settings]),
    // SIGINT is PostgreSQL's "fast shutdown"; on SIGTERM it would wait for its clients.
    stopSignal: 'SIGINT',
    graceMs: 15_000,
    isReady: async () => {
      // Does nothing from the second time on.
      await run('chroot', [root, ...psql, 'create extension if not exists documentdb cascade'], {
        timeout: 20_000,
      });
      return true;
    },
  });
}
