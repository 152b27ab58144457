import { pino } from 'pino';
import type { Config } from '../config';
import { makeToken, readToken } from '../store/links';
import { createStore } from '../store/store';
import { createClock } from './clock';
import { createMetrics } from './metrics/create-metrics';
import { createProcesses } from './processes-client/create-processes';

/** All that handlers need from outside; made once at the start, in one place. */
export async function createServices(config: Config) {
  const log = pino({ level: config.logLevel, base: { service: 'api' } });
  const store = await createStore(config.mongodbUri);
  const metrics = createMetrics();
  const processes = createProcesses({ ...config, onCommand: metrics.commandTook });
  const clock = createClock({
    demo: config.demo,
    clockOffset: async () => (await store.readSettings()).clockOffset,
  });
  return {
    config,
    log,
    store,
    processes,
    metrics,
    clock,
    links: { makeToken, readToken },
    /** Closes connections; the process can end after it. */
    close: async () => {
      await Promise.allSettled([processes.close(), store.close()]);
    },
  };
}

export type Services = Awaited<ReturnType<typeof createServices>>;
