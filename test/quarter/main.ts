import { Client, Connection } from '@temporalio/client';
import { paths } from '../../api/paths';
import { loadConfig } from '../../config';
import { formatQuarter, nextQuarter, quarterOf } from '../../domain/quarters';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { formatDate } from '../../domain/time/dutch-dates';
import { createStore } from '../../store/store';
import { playBadQuarter } from './bad/play';
import { reportBadQuarter } from './bad/report';
import { createClient, expectOk } from './client';
import { countFigures, judgeFigures } from './figures';
import { openOffice } from './office';
import { createOutside } from './outside';
import { behaviourOf } from './script';

/** A play that has not ended after this many moments stands still. */
const MOST_MOMENTS = 400;

/**
 * Plays one whole round through the public routes: opens it, plans, answers from the links in the mails, holds,
 * moves and cancels conversations, writes minutes, and travels from moment to moment until every cycle is closed. Then
 * it plays the next round badly, and prints who was told what, and when.
 */
void main();

async function main(): Promise<void> {
  const since = Date.now();
  const config = loadConfig(process.env);
  const mailboxUrl = config.mailboxUrl ?? '';
  const store = await createStore(config.mongodbUri);
  const connection = await Connection.connect({ address: config.temporalAddress });
  const temporal = new Client({ connection, namespace: config.temporalNamespace });
  const people = await store.listPeople();
  const providers = (await store.listProviders()).map(({ _id }) => _id);
  const keysOf = (role: string) => people.filter((person) => person.role === role).map(({ _id }) => _id);
  const mailReaders = (role: string) =>
    people
      .filter((person) => person.role === role)
      .map(({ organisation, email }) => ({ organisation, email }));

  let now = await store.now();
  const tell = (what: string) => process.stdout.write(`${formatDate(now).padEnd(28)} ${what}\n`);
  const manager = createClient(config.baseUrl);
  await expectOk(
    await manager.postForm(paths.demoSignIn, { person: keysOf('manager')[0] ?? '' }),
    'signing in',
  );
  const quarter = nextQuarter(quarterOf(toAmsterdamDate(now)));
  await expectOk(await manager.postForm(paths.roundOpen(quarter), {}), 'opening the round');
  tell(`round of ${formatQuarter(quarter)} opened`);

  const staff = [...keysOf('contractManager'), ...keysOf('policyAdviser')];
  const office = await openOffice({ baseUrl: config.baseUrl, staff, providers, quarter });
  office.onDone(tell);
  const outside = createOutside({
    baseUrl: config.baseUrl,
    mailboxUrl,
    municipalities: mailReaders('municipalOfficer'),
    providerContacts: mailReaders('providerContact'),
    providers,
    quarter,
    behaviourOf,
    tell,
  });

  for (let moment = 0; moment < MOST_MOMENTS; moment += 1) {
    const done = (await outside.readMail()) + (await office.work(toAmsterdamDate(now)));
    if (done > 0) continue;
    const cycles = await store.cyclesOf(quarter);
    if (cycles.every(({ status }) => status !== 'open')) break;
    await expectOk(await manager.postForm(paths.demoTravel, { to: 'next' }), 'travelling to the next moment');
    now = await store.now();
  }

  const figures = await countFigures({ store, temporal, mailboxUrl, quarter });
  process.stdout.write('\n');
  for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name}: ${value}\n`);
  process.stdout.write('\nthe next quarter, played badly\n');
  const played = await playBadQuarter({ store, baseUrl: config.baseUrl, mailboxUrl });
  const broken = [...judgeFigures(figures), ...(await reportBadQuarter({ store, mailboxUrl, played }))];
  process.stdout.write(`wall time: ${((Date.now() - since) / 1000).toFixed(1)} s\n`);
  for (const sentence of broken) process.stdout.write(`not as it should be: ${sentence}\n`);
  await store.close();
  await connection.close();
  process.exit(broken.length > 0 ? 1 : 0);
}
