import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { createWorkflows } from '../activities/temporal-client';
import { createTell } from '../activities/watchdog/create-tell';
import { createTemporalView } from '../activities/watchdog/create-temporal-view';
import { reportOf } from '../activities/watchdog/report';
import { restartProcess } from '../activities/watchdog/restart-process';
import { watch } from '../activities/watchdog/watch';
import { ConfigError, loadConfig } from '../config';
import { createStore } from '../store/store';
import { scheduleIds } from './schedules/table';

const USAGE = `Compares Temporal, the database and the mail, and derives again what can be.

  npm run reconcile                 compares and repairs
  npm run reconcile -- --dry-run    only tells what differs
  npm run reconcile -- --restart    also starts processes that Temporal lost again, from what the database knows
`;
const FLAGS = new Set(['--dry-run', '--restart']);

/** How old (ms) the last word of a worker may be: without one nothing can be asked of a process. */
const WORKS = 30_000;

/** Does by hand what the watchdog does by itself. Exits with 1 where something differs that was not repaired. */
async function main(args: readonly string[]): Promise<number> {
  if (args.some((arg) => !FLAGS.has(arg))) {
    process.stdout.write(USAGE);
    return 2;
  }
  const dryRun = args.includes('--dry-run');
  const config = loadConfig(process.env);
  const log = pino({ level: 'silent' });
  const store = await createStore(config.mongodbUri);
  const connection = await Connection.connect({ address: config.temporalAddress });
  const client = new Client({ connection, namespace: config.temporalNamespace });
  try {
    const beat = await store.heartbeat('worker');
    if (!beat || beat.at < Date.now() - WORKS) {
      process.stderr.write('No worker is at work: start it first, because processes must be asked.\n');
      return 1;
    }
    const workflows = createWorkflows({ client, demo: config.demo });
    const given = {
      store,
      workflows,
      log,
      temporal: createTemporalView(client),
      tell: createTell({ client, clockOffset: async () => (await store.readSettings()).clockOffset }),
      schedules: scheduleIds(config),
      ...(args.includes('--restart')
        ? { restart: restartProcess({ client, store, demo: config.demo }) }
        : {}),
    };
    const report = await watch(given, { dryRun, closedSince: 0 });
    process.stdout.write(reportOf(report, { dryRun }));
    return report.unchecked.length > 0 || report.outcomes.some(({ repaired }) => repaired === null) ? 1 : 0;
  } finally {
    await connection.close();
    await store.close();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const said = error instanceof ConfigError ? error.message : String(error);
    process.stderr.write(`Nothing could be compared: ${said}\n`);
    process.exit(1);
  },
);
