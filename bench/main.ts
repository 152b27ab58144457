import { Client, Connection } from '@temporalio/client';
import { loadConfig } from '../config';
import { createStore } from '../store/store';
import { createBenchCycles } from './cycles';
import { startFloor } from './floor/start-floor';
import { measureBoard } from './measure-board';
import { measurePages, signIn, weighMunicipalPage } from './measure-pages';
import { measureOpening, measureSeven, measureUpdates } from './measure-updates';
import { percentile, type Summary } from './statistics';

/** What is promised; a run that does not keep it ends with exit code 1. `--smoke` measures little and promises only that all of it runs. */
const LIMITS = { update: 1, growth: 1.5, pageBytes: 60_000 };
const ONE_ROUND = { providers: 8, quarters: 1 };
const FULL = {
  rounds: 150,
  cycles: 200,
  seven: 10,
  tasks: [1_000, 100_000] as const,
  boards: [ONE_ROUND, { providers: 200, quarters: 12 }] as const,
};
const SMOKE = {
  rounds: 10,
  cycles: 8,
  seven: 1,
  tasks: [200, 1_000] as const,
  boards: [ONE_ROUND, { providers: 20, quarters: 2 }] as const,
};

void main(process.argv.includes('--smoke'));

async function main(smoke: boolean): Promise<void> {
  const size = smoke ? SMOKE : FULL;
  const config = loadConfig(process.env);
  const connection = await Connection.connect({ address: config.temporalAddress });
  const client = new Client({ connection, namespace: config.temporalNamespace });
  const store = await createStore(config.mongodbUri);
  const floor = await startFloor({
    client,
    store,
    address: config.temporalAddress,
    namespace: config.temporalNamespace,
  });
  const cycles = createBenchCycles({ client, store });
  const broken: string[] = [];
  const promise = (kept: boolean, what: string) => {
    if (!kept && !smoke) broken.push(what);
  };

  const updates = await measureUpdates({ cycles, store, floor, rounds: size.rounds });
  line('floor: one Update, one regular activity, one document', updates.floor, updates.floor);
  line('acknowledged Update of a cycle', updates.product, updates.floor);
  promise(updates.product.p50 <= updates.floor.p50 * LIMITS.update, 'the Update is slower than the floor');
  promise(
    updates.product.p95 <= updates.floor.p95 * LIMITS.update,
    'the slowest Updates are slower than the floor',
  );

  const seven = await measureSeven({ cycles, store, times: size.seven });
  say(
    `seven municipalities at the same moment: the slowest ${ratio(percentile(seven.slowest, 0.5), updates.floor.p50)} × floor, ${seven.failures} failures`,
  );
  if (seven.failures > 0) broken.push('a municipality that answered together with others was refused');

  const opening = await measureOpening(cycles, size.cycles);
  say(
    `opening ${size.cycles} cycles: ${(opening / 1000).toFixed(1)} s, ${ratio(opening / size.cycles, updates.floor.p50)} × floor each`,
  );

  const pages = await measurePages({
    baseUrl: config.baseUrl,
    store,
    sizes: size.tasks,
    rounds: size.rounds,
  });
  for (const [name, [few, many]] of Object.entries(pages)) {
    line(`page ${name} with ${size.tasks[0]} tasks`, few, updates.floor);
    line(`page ${name} with ${size.tasks[1]} tasks`, many, updates.floor);
    say(`page ${name} grows ${ratio(many.p95, few.p95)} ×`);
    promise(many.p95 <= few.p95 * LIMITS.growth, `page ${name} grows more than ${LIMITS.growth} times`);
  }

  const [small, large] = size.boards;
  const [few, many] = await measureBoard({
    client: await signIn({ baseUrl: config.baseUrl, store }),
    store,
    sizes: size.boards,
    rounds: size.rounds,
  });
  line(`board of ${small.providers} providers × ${small.quarters} quarters`, few, updates.floor);
  line(`board of ${large.providers} providers × ${large.quarters} quarters`, many, updates.floor);
  say(`the board grows ${ratio(many.p95, few.p95)} ×`);
  promise(many.p95 <= few.p95 * LIMITS.growth, `the board grows more than ${LIMITS.growth} times`);

  const bytes = await weighMunicipalPage({ baseUrl: config.baseUrl, store });
  say(`the municipal page with style and script: ${(bytes / 1000).toFixed(1)} kB`);
  if (bytes > LIMITS.pageBytes) broken.push('the municipal page is over 60 kB');

  await floor.stop();
  await store.close();
  await connection.close();
  for (const what of broken) say(`not as promised: ${what}`);
  process.exit(broken.length > 0 ? 1 : 0);
}

function line(name: string, measured: Summary, floor: Summary): void {
  const { p50, p95, n } = measured;
  say(
    `${name}: p50 ${p50.toFixed(1)} ms (${ratio(p50, floor.p50)} × floor), p95 ${p95.toFixed(1)} ms (${ratio(p95, floor.p95)} ×), n ${n}`,
  );
}

function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
