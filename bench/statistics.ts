/** Median and 95th percentile of some measurements in milliseconds. */
export type Summary = { p50: number; p95: number; n: number };

/** The value below which `share` (0 to 1) of the samples lie; nearest rank. Throws on an empty list. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('no samples');
  return value;
}

/** Median and 95th percentile of samples in milliseconds. */
function summarise(samples: readonly number[]): Summary {
  return { p50: percentile(samples, 0.5), p95: percentile(samples, 0.95), n: samples.length };
}

/** How long something takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Times several kinds of work in turn, so that whatever else the machine does hits all alike. */
export async function interleave<K extends string>(
  works: Readonly<Record<K, () => Promise<unknown>>>,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Record<K, Summary>> {
  // The keys of a record with keys K are K; Object.keys only says text.
  const names = Object.keys(works) as K[];
  const samples = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const name of names) {
      const took = await timed(works[name]);
      if (round >= warmUp) samples.get(name)?.push(took);
    }
  }
  // Every name was put in above.
  return Object.fromEntries(names.map((name) => [name, summarise(samples.get(name) ?? [])])) as Record<
    K,
    Summary
  >;
}
