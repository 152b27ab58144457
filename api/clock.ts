import type { Instant } from '../workflows/engine/state';

/** The time of the region: real, but where the demo travels. */
export type RegionTime = { now: Instant; clockOffset: number };
export type Clock = { read(): Promise<RegionTime> };

type Given = { demo: boolean; clockOffset: () => Promise<number> };

/** Reads the clock; outside the demo the offset is 0 and nobody is asked for it. */
export function createClock({ demo, clockOffset }: Given): Clock {
  return {
    async read() {
      const offset = demo ? await clockOffset() : 0;
      return { now: Date.now() + offset, clockOffset: offset };
    },
  };
}
