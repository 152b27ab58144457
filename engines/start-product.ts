import { join, resolve } from 'node:path';
import { nodeArgsFor, repositoryRoot } from './paths';
import { freePort } from './processes/free-port';
import { tailOfFile } from './processes/log-tail';
import { type ManagedProcess, manageProcess } from './processes/managed-process';
import { waitUntil } from './processes/wait-until';
import { whileWaiting } from './processes/while-waiting';
import { addressesOf, productEnvironment } from './product/environment';
import { askHealth, isAliveAt, whatIsNotOk } from './product/health';
import { prepareStore } from './product/prepare';
import { type EngineName, type EngineOptions, type RunningEngines, startEngines } from './start-engines';
import { StartError } from './start-error';

/** Everything of the running product that can be killed and restarted. */
export type PartName = EngineName | 'api' | 'worker';

/** How to start the product; the files are for trying this out without the product. */
export interface ProductOptions extends EngineOptions {
  /** Port of the web server; a free one when absent. */
  readonly port?: number;
  readonly files?: { readonly api: string; readonly worker: string; readonly prepare?: string };
}

/** The running product. */
export interface RunningProduct {
  /** The address that people use, without a slash at the end. */
  readonly baseUrl: string;
  readonly engines: RunningEngines;
  readonly mailboxUrl?: string;
  /** BASE_URL, MAILBOX_URL, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, MONGODB_URI, SMTP_URL and PORT, for scripts that use it. */
  readonly addresses: Readonly<Record<string, string>>;
  /** SIGKILL to that part; it stays down until `restart`. */
  killProcess(name: PartName): Promise<void>;
  /** Starts it again on the same ports and data; fulfilled when it is healthy (the worker needs the api for that). */
  restart(name: PartName): Promise<void>;
  /** Stops everything that was started here; data stays. */
  stop(): Promise<void>;
}

const FILES = { api: 'api/main.ts', worker: 'worker/main.ts', prepare: 'store/prepare.ts' };
const READY_WITHIN_MS = 120_000;

function ownProcess(
  name: 'api' | 'worker',
  settings: { file: string; dataDir: string; env: NodeJS.ProcessEnv; say: (line: string) => void },
  isReady: () => Promise<boolean>,
): ManagedProcess {
  return manageProcess({
    name,
    command: process.execPath,
    args: nodeArgsFor(settings.file),
    cwd: repositoryRoot,
    env: settings.env,
    output: join(settings.dataDir, 'logs', `${name}.log`),
    pidFile: join(settings.dataDir, 'run', `${name}.pid`),
    say: settings.say,
    readyWithinMs: READY_WITHIN_MS,
    graceMs: 12_000,
    isReady,
  });
}

async function requireReady(localUrl: string, dataDir: string): Promise<void> {
  let last = 'it did not answer';
  const ready = await waitUntil(
    async () => {
      const health = await askHealth(localUrl);
      last = whatIsNotOk(health);
      return health.ready;
    },
    { withinMs: READY_WITHIN_MS, everyMs: 200 },
  );
  if (ready) return;
  const log = join(dataDir, 'logs', 'api.log');
  throw new StartError(
    `The product does not become ready (${last}): see the logs in ${join(dataDir, 'logs')}.`,
    tailOfFile(log),
  );
}

/** Starts engines, worker and web server, and waits until all of it is ready; throws StartError and leaves nothing. */
export async function startProduct(options: ProductOptions = {}): Promise<RunningProduct> {
  const env = options.env ?? process.env;
  const dataDir = resolve(options.dataDir ?? env.DATA_DIR ?? 'data');
  const say = options.say ?? ((line) => process.stderr.write(`${line}\n`));
  const files = options.files ?? FILES;
  const engines = await startEngines({ ...options, dataDir, say, env });
  const running: ManagedProcess[] = [];
  const stop = async () => {
    for (const own of [...running].reverse()) await own.stop();
    await engines.stop();
  };
  try {
    const port = options.port ?? (await freePort());
    const localUrl = `http://127.0.0.1:${port}`;
    const surroundings = { engines, port, dataDir, env };
    const settings = { dataDir, env: productEnvironment(surroundings), say };
    if (files.prepare)
      await whileWaiting(prepareStore({ ...settings, file: files.prepare }), {
        what: 'the database to be prepared',
        say,
      });
    const api = ownProcess('api', { ...settings, file: files.api }, () => isAliveAt(localUrl));
    const worker = ownProcess('worker', { ...settings, file: files.worker }, async () => {
      const { ready, parts } = await askHealth(localUrl);
      return ready || parts.worker === 'ok';
    });
    for (const own of [api, worker]) {
      running.push(own);
      await own.start();
    }
    await whileWaiting(requireReady(localUrl, dataDir), { what: 'the product to be ready', say });
    const own = { api, worker };
    const addresses = addressesOf(surroundings);
    return {
      baseUrl: addresses.BASE_URL ?? localUrl,
      engines,
      ...(engines.mailboxUrl ? { mailboxUrl: engines.mailboxUrl } : {}),
      addresses,
      killProcess: (name) => (name === 'api' || name === 'worker' ? own[name].kill() : engines.kill(name)),
      restart: (name) => (name === 'api' || name === 'worker' ? own[name].restart() : engines.restart(name)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
