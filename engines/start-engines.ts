import { resolve } from 'node:path';
import { takeDataFolder } from './data-folder';
import { engineCacheFolder } from './paths';
import type { RunContext } from './running/context';
import { prepareDatabase } from './running/database';
import { type Engine, killEngine, startEngine, stopEngine } from './running/engine';
import { prepareMail } from './running/mail';
import { prepareTemporal } from './running/temporal';

/** The engines by the names that `kill` and `restart` take; the database is FerretDB together with its PostgreSQL. */
export type EngineName = 'temporal' | 'database' | 'mail';

/** How to start the engines. */
export interface EngineOptions {
  /** Folder for all data and logs; made where needed. */
  readonly dataDir?: string;
  /** What the environment gives (TEMPORAL_ADDRESS, MONGODB_URI, SMTP_URL) is used and not started. */
  readonly env?: NodeJS.ProcessEnv;
  /** Prefer the ports people know (7233, 8233, 27017, 1025, 8025) over any free ones. */
  readonly familiarPorts?: boolean;
  /** Progress and warnings; by default to the standard error. */
  readonly say?: (line: string) => void;
}

/** The engines with their addresses. */
export interface RunningEngines {
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly temporalUiUrl?: string;
  readonly mongodbUri: string;
  readonly smtpUrl: string;
  /** Absent where SMTP_URL was given without MAILBOX_URL. */
  readonly mailboxUrl?: string;
  /** Stops what was started here; data stays. */
  stop(): Promise<void>;
  /** SIGKILL to that engine; it stays down until `restart`. */
  kill(name: EngineName): Promise<void>;
  /** Starts it again on the same ports and data; fulfilled when it is healthy. */
  restart(name: EngineName): Promise<void>;
}

function sayToTerminal(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Starts what the environment does not give, each when the one before is healthy; throws StartError and leaves nothing. */
export async function startEngines(options: EngineOptions = {}): Promise<RunningEngines> {
  const env = options.env ?? process.env;
  const context: RunContext = {
    dataDir: resolve(options.dataDir ?? env.DATA_DIR ?? 'data'),
    cacheFolder: engineCacheFolder(env),
    env,
    say: options.say ?? sayToTerminal,
    familiarPorts: options.familiarPorts ?? false,
  };
  const giveBack = takeDataFolder(context.dataDir);
  const started: Engine[] = [];
  const stop = async () => {
    for (const engine of started.reverse()) await stopEngine(engine);
    giveBack();
  };
  try {
    const temporal = await prepareTemporal(context);
    await startEngine(temporal);
    started.push(temporal);
    const database = await prepareDatabase(context);
    await startEngine(database);
    started.push(database);
    const mail = await prepareMail(context);
    await startEngine(mail);
    started.push(mail);
    const engines: Record<EngineName, Engine> = { temporal, database, mail };
    return {
      temporalAddress: temporal.address,
      temporalNamespace: temporal.namespace,
      ...(temporal.uiUrl ? { temporalUiUrl: temporal.uiUrl } : {}),
      mongodbUri: database.uri,
      smtpUrl: mail.smtpUrl,
      ...(mail.mailboxUrl ? { mailboxUrl: mail.mailboxUrl } : {}),
      stop,
      kill: (name) => killEngine(engines[name]),
      restart: async (name) => {
        await stopEngine(engines[name]);
        await startEngine(engines[name]);
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
