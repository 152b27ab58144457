import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { type DatabasePrograms, obtainDatabase } from '../obtain/database';
import { freePort } from '../processes/free-port';
import { manageProcess } from '../processes/managed-process';
import { waitUntil } from '../processes/wait-until';
import { StartError } from '../start-error';
import { commonSpec, type RunContext } from './context';
import type { Engine } from './engine';
import { preparePostgresql } from './postgresql';

/** A database that is ours to run, or one that was given. */
export interface DatabaseEngine extends Engine {
  readonly uri: string;
}

const DATABASE = 'kwartaalronde';

/** Whether the database answers a question about data; throws while it does not. */
async function answers(uri: string): Promise<boolean> {
  const client = new mongoose.mongo.MongoClient(uri, {
    serverSelectionTimeoutMS: 2000,
    connectTimeoutMS: 2000,
  });
  try {
    await client.connect();
    await client.db().collection('_start').findOne({});
    return true;
  } finally {
    await client.close();
  }
}

async function givenDatabase(uri: string): Promise<DatabaseEngine> {
  if (await waitUntil(() => answers(uri), { withinMs: 10_000, everyMs: 500 })) return { processes: [], uri };
  // The address may carry a password, so it is not repeated here.
  throw new StartError('The database does not answer at MONGODB_URI: start it or correct the address.');
}

function madeBy(dataDir: string): DatabasePrograms['kind'] | undefined {
  if (existsSync(join(dataDir, 'postgresql'))) return 'ferretdb';
  return existsSync(join(dataDir, 'mongod')) ? 'mongod' : undefined;
}

function prepareMongod(command: string, port: number, context: RunContext): DatabaseEngine {
  const folder = join(context.dataDir, 'mongod');
  mkdirSync(folder, { recursive: true });
  const uri = `mongodb://127.0.0.1:${port}/${DATABASE}`;
  const mongod = manageProcess({
    ...commonSpec('mongod', context),
    command,
    args: ['--dbpath', folder, '--bind_ip', '127.0.0.1', '--port', String(port), '--quiet', '--nounixsocket'],
    graceMs: 15_000,
    isReady: () => answers(uri),
  });
  return { processes: [mongod], uri };
}

async function prepareFerretdb(
  programs: Extract<DatabasePrograms, { kind: 'ferretdb' }>,
  port: number,
  context: RunContext,
): Promise<DatabaseEngine> {
  const folder = join(context.dataDir, 'ferretdb');
  mkdirSync(folder, { recursive: true });
  const uri = `mongodb://127.0.0.1:${port}/${DATABASE}`;
  const postgresqlPort = await freePort();
  const postgresql = await preparePostgresql(programs.postgresqlRoot, postgresqlPort, context);
  const ferretdb = manageProcess({
    ...commonSpec('ferretdb', context),
    command: programs.ferretdb,
    args: [
      `--postgresql-url=postgres://postgres@127.0.0.1:${postgresqlPort}/postgres`,
      `--listen-addr=127.0.0.1:${port}`,
      ...['--no-auth', '--debug-addr=-', '--telemetry=disable', '--log-level=ERROR', `--state-dir=${folder}`],
    ],
    isReady: () => answers(uri),
  });
  return { processes: [postgresql, ferretdb], uri };
}

/** Prepares the database; `MONGODB_URI` in the environment means that there is nothing to start. */
export async function prepareDatabase(context: RunContext): Promise<DatabaseEngine> {
  if (context.env.MONGODB_URI) return givenDatabase(context.env.MONGODB_URI);
  const programs = await obtainDatabase(context, madeBy(context.dataDir));
  const port = await freePort(context.familiarPorts ? 27017 : undefined);
  return programs.kind === 'mongod'
    ? prepareMongod(programs.mongod, port, context)
    : prepareFerretdb(programs, port, context);
}
