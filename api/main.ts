import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError, loadConfig } from '../config';
import { createApp } from './app';
import { createServices } from './services';

/** How long requests that are under way may take when the api is told to stop, in milliseconds. */
const GRACE = 8000;

/** How long the database may take to come up, in milliseconds. */
const PATIENCE = 60_000;

/** How long a connection may be idle, in milliseconds. */
const KEEP_ALIVE = 65_000;

/** How often sessions that are over are removed, in milliseconds. */
const CLEANING = 60 * 60 * 1000;

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const services = await patiently(() => createServices(config));
  const server = createApp(services).listen(config.port);
  // Longer than the proxy in front keeps a connection: else it sends a request just as we hang up.
  server.keepAliveTimeout = KEEP_ALIVE;
  server.headersTimeout = KEEP_ALIVE + 1000;

  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  services.log.info({ port: config.port }, 'api listens');

  const cleaning = setInterval(() => {
    // Both clocks: what is over by the real one is over by the region's too.
    services.store.deleteExpired(Date.now()).catch((error: unknown) => {
      services.log.warn({ err: error }, 'expired sessions could not be removed');
    });
  }, CLEANING);
  cleaning.unref();

  const stop = (): void => {
    setTimeout(() => process.exit(1), GRACE).unref();
    server.close(async () => {
      await services.close();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** The database may start at the same time as we: tried for a minute, then the last error is thrown. */
async function patiently<T>(start: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      if (Date.now() > until) throw error;
      await wait(1000);
    }
  }
}

main().catch((error: unknown) => {
  const said = error instanceof ConfigError ? error.message : error;
  process.stderr.write(`The api cannot start: ${said instanceof Error ? said.message : String(said)}\n`);
  process.exit(1);
});
