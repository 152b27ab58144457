import { pino } from 'pino';
import { ConfigError, loadConfig } from '../config';
import { formsReport } from './check-forms';
import { insertDemoRegion } from './demo/insert-region';
import { fillStandings } from './fill-standings';
import { ensureIndexes } from './indexes';
import { createStore } from './store';

/** Forms that may not be published; the message is for whoever made them. */
class FormsError extends Error {}

/** Makes the database ready for the product; a second time it changes nothing. */
async function main(): Promise<void> {
  const wrong = formsReport();
  if (wrong !== null) throw new FormsError(wrong);
  // Only now: a form that is no JSON cannot be loaded at all.
  const { shippedForms } = await import('../forms/shipped.js');
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
    if (!(await store.listPeople()).some(({ role }) => role === 'manager')) {
      log.warn('nobody can sign in yet: npm run first-manager adds the first manager');
    }
    log.info({ indexes, standings, forms: shippedForms.length, demo }, 'the database is ready');
  } finally {
    await store.close();
  }
}

main().catch((error: unknown) => {
  if (error instanceof FormsError) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  const said = error instanceof ConfigError ? error.message : String(error);
  process.stderr.write(`The database cannot be prepared: ${said}\n`);
  process.exit(1);
});
