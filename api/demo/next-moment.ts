import type { Quarter } from '../../domain/quarters';
import type { Instant } from '../../workflows/engine/state';

/**
 * What lies ahead: the first moment at which something happens by itself, the next round to open, and the next Monday on
 * which the manager hears what stands still (null when nothing will).
 */
export type Ahead = {
  wake: Instant | null;
  opening: { quarter: Quarter; at: Instant };
  overview: Instant | null;
};

/** The next stop of the journey through time. */
export type Moment =
  | { kind: 'wake'; at: Instant }
  | { kind: 'opening'; at: Instant; quarter: Quarter }
  | { kind: 'overview'; at: Instant };

/**
 * Chooses the next moment. What is overdue is dealt with at once, without moving the clock; at the same instant the
 * round opens after that, so that everything of before it is done, and the overview comes last.
 */
export function nextMoment({ wake, opening, overview }: Ahead, now: Instant): Moment {
  const first = Math.min(opening.at, overview ?? opening.at);
  if (wake !== null && wake <= first) return { kind: 'wake', at: Math.max(wake, now) };
  if (overview !== null && overview < opening.at) return { kind: 'overview', at: overview };
  return { kind: 'opening', at: opening.at, quarter: opening.quarter };
}
