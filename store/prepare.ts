import { pino } from 'pino';
import { ConfigError, loadConfig } from '../config';
import { shippedForms } from '../forms/shipped';
import { insertDemoRegion } from './demo/insert-region';
import { fillStandings } from './fill-standings';
import { ensureIndexes } from './indexes';
import { createStore } from './store';

/** Makes the database ready for the product; a second time it changes nothing. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const log = pino({ level: config.logLevel, base: { service: 'prepare' } });
  const store = await createStore(config.mongodbUri);
  try {
    const indexes = await ensureIndexes(store.connection);
    const now = await store.now();
    await store.refreshFreeDays(now);
    for (const form of shippedForms) await store.publishForm(form, now);
    const demo = config.demo ? await insertDemoRegion(store) : null;
    const standings = await fillStandings(store);
    log.info({ indexes, standings, forms: shippedForms.length, demo }, 'the database is ready');
  } finally {
    await store.close();
  }
}

main().catch((error: unknown) => {
  const said = error instanceof ConfigError ? error.message : String(error);
  process.stderr.write(`The database cannot be prepared: ${said}\n`);
  process.exit(1);
});
