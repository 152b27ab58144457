import { endInOrder } from '../processes/ending';
import { forTerminal } from '../start-error';
import { type Count, sumOf } from './count';
import { jestStage, journeyEnvironment, type Stage, scriptStages, toolStage } from './stages';
import { startTemporaryProduct, type TemporaryProduct } from './temporary-product';

function report(error: unknown): void {
  process.stderr.write(`${forTerminal(error)}\n`);
}

async function countOf(stage: Stage): Promise<Count> {
  const since = Date.now();
  process.stdout.write(`\n== ${stage.name}\n`);
  const count = await stage.run().catch((error: unknown) => {
    report(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = Math.round((Date.now() - since) / 1000);
  process.stdout.write(`== ${stage.name}: ${count.passed} passed, ${count.failed} failed, in ${seconds} s\n`);
  return count;
}

/** Runs the stages until one fails, prints the sum as the last line, and ends the process. */
async function runStages(
  stages: readonly Stage[],
  after: (failed: boolean) => Promise<void>,
): Promise<never> {
  const counts: Count[] = [];
  for (const stage of stages) {
    const count = await countOf(stage);
    counts.push(count);
    if (count.failed > 0) break;
  }
  const sum = sumOf(counts);
  await after(sum.failed > 0).catch(report);
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
  process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);
}

/** The stages that need the running product, and how to stop it. */
function productStages(journeyArgs: readonly string[]) {
  let started: TemporaryProduct | undefined;
  let env: NodeJS.ProcessEnv = {};
  const stop = async (failed: boolean) => {
    const ending = started;
    started = undefined;
    await ending?.end(failed);
  };
  const start: Stage = {
    name: 'start',
    run: async () => {
      started = await startTemporaryProduct();
      env = await journeyEnvironment(started.product.addresses);
      return { passed: 1, failed: 0 };
    },
  };
  return {
    start,
    stop,
    journeys: jestStage('journeys', ['--runInBand', ...journeyArgs], () => env),
    env: () => env,
  };
}

/** `npm run journeys [pattern]`: the journeys alone, against a product that is started for them. */
export async function journeys(args: readonly string[]): Promise<void> {
  endInOrder();
  const product = productStages(args);
  await runStages([product.start, product.journeys], product.stop);
}

/** `npm test`: types, lint, unit tests, then everything that needs the running product. */
export async function test(): Promise<void> {
  endInOrder();
  const product = productStages([]);
  const stop: Stage = {
    name: 'stop',
    run: async () => {
      await product.stop(false);
      return { passed: 1, failed: 0 };
    },
  };
  const stages = [
    toolStage('types', 'typescript/bin/tsc', ['--noEmit']),
    toolStage('lint', '@biomejs/biome/bin/biome', [
      'ci',
      '.',
      ...(process.stdout.isTTY ? [] : ['--colors=off']),
    ]),
    jestStage('unit', []),
    product.start,
    product.journeys,
    ...scriptStages('bench', 'bench/main.ts', ['--smoke'], product.env),
    stop,
    // Starts, kills and restarts a product of its own.
    ...scriptStages('chaos', 'test/chaos/main.ts', ['--short']),
  ];
  await runStages(stages, product.stop);
}
