import { Client } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { type Logger, pino } from 'pino';
import { createActivities } from '../activities/create-activities';
import { createMailer } from '../activities/mail/mailer';
import { createWorkflows } from '../activities/temporal-client';
import { createTell } from '../activities/watchdog/create-tell';
import { createTemporalView } from '../activities/watchdog/create-temporal-view';
import { type Config, ConfigError, loadConfig } from '../config';
import { createStore } from '../store/store';
import { TASK_QUEUE, WATCHDOG_SCHEDULE } from '../workflows/contract';
import { prepareDemo } from './demo/prepare-demo';
import { startHeartbeat } from './heartbeat';
import { ensureSchedules } from './schedules/ensure-schedules';
import { scheduleIds } from './schedules/table';
import { workflowCode } from './workflow-code';

/** All open processes of a region fit: some tens of cycles and actions, and one mail workflow a person. */
const CACHED_WORKFLOWS = 600;
/** How long (ms) Temporal may take for the question whether it is there. */
const ANSWERS_WITHIN = 3000;
/** A mail that is being handed over may finish. */
const GRACE = '10 seconds';
const FORCE = '15 seconds';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const log = pino({ level: config.logLevel, base: { service: 'worker' } });
  Runtime.install({ logger: temporalLogger(log), shutdownSignals: ['SIGTERM', 'SIGINT'] });
  const code = workflowCode(config);
  const store = await createStore(config.mongodbUri);
  const connection = await NativeConnection.connect({ address: config.temporalAddress });
  const client = new Client({ connection, namespace: config.temporalNamespace });
  const mailer = createMailer(config);
  const workflows = createWorkflows({ client, demo: config.demo });
  const activities = createActivities({
    store,
    mailer,
    workflows,
    temporal: createTemporalView(client),
    tell: createTell({ client, clockOffset: async () => (await store.readSettings()).clockOffset }),
    schedules: scheduleIds(config),
    ...settingsOf(config),
    log,
  });

  if (config.demo) await prepareDemo({ store, workflows, log });
  log.info({ schedules: await ensureSchedules(client, config) }, 'schedules');
  const worker = await Worker.create({
    connection,
    namespace: config.temporalNamespace,
    taskQueue: TASK_QUEUE,
    activities,
    ...code,
    maxCachedWorkflows: CACHED_WORKFLOWS,
    // Work for a worker that was killed waits this long before another takes it; the default is ten seconds.
    stickyQueueScheduleToStartTimeout: '2 seconds',
    shutdownGraceTime: GRACE,
    shutdownForceTime: FORCE,
  });
  log.info({ taskQueue: TASK_QUEUE }, 'worker takes work');
  const heartbeat = startHeartbeat({
    store,
    temporalAnswers: () =>
      connection.withDeadline(Date.now() + ANSWERS_WITHIN, () =>
        connection.workflowService.getSystemInfo({}),
      ),
    log,
  });
  try {
    // What went wrong while nobody worked is seen at once, not at the next turn of the schedule.
    await client.schedule
      .getHandle(WATCHDOG_SCHEDULE)
      .trigger()
      .catch((error: unknown) =>
        log.warn({ reason: String(error) }, 'the first look must wait for its turn'),
      );
    // Ends when the process is told to stop and what was under way is done.
    await worker.run();
  } finally {
    heartbeat.stop();
    mailer.close();
    await connection.close();
    await store.close();
  }
}

function settingsOf({ baseUrl, sessionSecret, mailFrom, support, bounceImapUrl }: Config) {
  return {
    baseUrl,
    secret: sessionSecret,
    mailFrom,
    ...(support === undefined ? {} : { support }),
    ...(bounceImapUrl === undefined ? {} : { bounceImapUrl }),
  };
}

function temporalLogger(log: Logger): DefaultLogger {
  const temporal = log.child({ part: 'temporal' });
  return new DefaultLogger('INFO', ({ level, message, meta }) => {
    // Its notices of every start and stop are detail to us.
    if (level === 'ERROR') temporal.error(meta ?? {}, message);
    else if (level === 'WARN') temporal.warn(meta ?? {}, message);
    else temporal.debug(meta ?? {}, message);
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const said = error instanceof ConfigError ? error.message : String(error);
    process.stderr.write(`The worker cannot go on: ${said}\n`);
    process.exit(1);
  },
);
