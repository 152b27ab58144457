import type { PartName, RunningProduct } from '../../engines/start-product';

/** What can be killed. */
export type Part = PartName;

/** Longest time in milliseconds between two kills, and that a part stays dead. */
const LONGEST_MS = 700;

/**
 * Kills each part `times` times at random moments, and starts it again a moment later, until the kills are
 * through; then waits for the work. Fails when the work does.
 */
export async function killAround(given: {
  product: RunningProduct;
  parts: readonly Part[];
  times: number;
  until: Promise<unknown>;
}): Promise<void> {
  const { product, parts, times, until } = given;
  const killing = async () => {
    for (let time = 0; time < times; time += 1) {
      for (const part of parts) {
        await pause();
        await product.killProcess(part);
        process.stdout.write(`killed ${part}\n`);
        await pause();
        await product.restart(part);
      }
    }
  };
  await Promise.all([killing(), until]);
}

function pause(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, Math.random() * LONGEST_MS);
  });
}
