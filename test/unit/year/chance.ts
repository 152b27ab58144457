/** Chances that repeat: the same seed gives the same year (a linear congruential generator, Numerical Recipes). */
export type Chance = {
  /** True about `share` of the times (0 to 1). */
  happens(share: number): boolean;
  /** A whole number from 0 up to, and not including, `below`. */
  below(below: number): number;
  /** One of a list; undefined of an empty one. */
  oneOf<T>(list: readonly T[]): T | undefined;
};

/** Starts a row of chances. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    happens: (share) => next() < share,
    below,
    oneOf: (list) => list[below(list.length)],
  };
}
