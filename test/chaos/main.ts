import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../api/paths';
import { startProduct } from '../../engines/start-product';
import { createStore } from '../../store/store';
import { createClient, expectOk } from '../quarter/client';
import { eventually } from '../support/eventually';
import { killInMail } from './kill-in-mail';
import { killAround, type Part } from './kills';
import { type Acknowledged, answerEverything } from './officers';
import { goOn, prepareRound } from './round';
import { judge, type Verdict } from './verdict';

/**
 * Kills parts of the running product while municipalities answer and mails leave, and then counts: nothing that
 * was acknowledged is lost or done twice, no mail is lost or sent twice. `--short` kills each part once.
 */
void main(process.argv.includes('--short'));

async function main(short: boolean): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kwartaalronde-chaos-'));
  const product = await startProduct({ dataDir, env: { ...process.env, DEMO: 'true' } });
  const mongodbUri = product.addresses.MONGODB_URI ?? '';
  const store = await createStore(mongodbUri);
  const times = short ? 1 : 6;
  try {
    const client = createClient(product.baseUrl);
    await prepareRound({ client, store });
    const officers = (await store.listPeople()).filter(
      ({ role, primary }) => role === 'municipalOfficer' && primary,
    );

    // The requests for input leave first: once everything is answered there is little left to mail.
    const asking = mailsLeave({ client, moments: 1 });
    const mailboxUrl = product.mailboxUrl ?? '';
    const [inMiddle] = await Promise.all([killInMail({ product, store, mailboxUrl }), asking]);
    await killAround({ product, parts: ['mail'], times: 1, until: mailsLeave({ client, moments: 1 }) });

    const acknowledged: Acknowledged[] = [];
    const answering = Promise.all(
      officers.map(async ({ _id }) => {
        acknowledged.push(...(await answerEverything(product.baseUrl, _id)));
      }),
    );
    const parts: Part[] = ['worker', 'temporal', 'database', 'api'];
    await killAround({ product, parts, times, until: answering });
    say(`answers acknowledged under kills: ${acknowledged.length}`);

    const mailing = mailsLeave({ client, moments: short ? 2 : 8 });
    await killAround({ product, parts: short ? [] : ['worker', 'mail'], times, until: mailing });
    await quiet(store);

    const verdict = await judge({ store, mailboxUrl, acknowledged, inMiddle });
    report(verdict);
    const broken = Object.values(verdict.broken).some((count) => count > 0);
    const empty = acknowledged.length === 0 || verdict.mailsSent === 0;
    if (empty) say('nothing was acknowledged or sent: the kills proved nothing');
    process.exitCode = broken || empty ? 1 : 0;
  } finally {
    await store.close();
    await product.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Moves time along so that mails leave; while parts are down the demo may say that it cannot, and is asked again. */
async function mailsLeave(given: {
  client: ReturnType<typeof createClient>;
  moments: number;
}): Promise<void> {
  for (let moment = 0; moment < given.moments; moment += 1) await goOn(given.client);
  await expectOk(await given.client.get(paths.home), 'the start page after the kills');
}

/** Waits until nothing is on its way any more. */
async function quiet(store: Awaited<ReturnType<typeof createStore>>): Promise<void> {
  await eventually(async () => {
    const now = await store.now();
    const ready = await store.collections.outbox.count({ status: 'ready' });
    const due = await store.collections.notices.count({ status: 'waiting', deliverAt: { $lte: now } });
    return ready + due === 0;
  }, 120);
}

function report({ broken, mailsSent, repeated, window }: Verdict): void {
  for (const [name, count] of Object.entries(broken)) say(`${name}: ${count}`);
  const { inMiddle, atOtherKills } = repeated;
  say(`mailsSent: ${mailsSent}`);
  say(
    `killed in the middle of ${inMiddle.mails} mail(s): ${inMiddle.twice} came twice, under one Message-ID`,
  );
  say(`mails that came twice at other kills, under one Message-ID: ${atOtherKills}`);
  say(`the window for that: median ${window.median} ms, p95 ${window.p95} ms, widest ${window.widest} ms`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
