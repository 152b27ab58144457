import type { Quarter } from '../../domain/quarters';
import type { Instant } from '../../workflows/engine/state';

/** What lies ahead: the first moment at which something happens by itself, and the next round to open. */
export type Ahead = { wake: Instant | null; opening: { quarter: Quarter; at: Instant } };

/** The next stop of the journey through time. */
export type Moment = { kind: 'wake'; at: Instant } | { kind: 'opening'; at: Instant; quarter: Quarter };

/**
 * Chooses the next moment. What is overdue is dealt with at once, without moving the clock; at the same instant the
 * round opens last, so that everything of before it is done.
 */
export function nextMoment({ wake, opening }: Ahead, now: Instant): Moment {
  if (wake !== null && wake <= opening.at) return { kind: 'wake', at: Math.max(wake, now) };
  return { kind: 'opening', at: opening.at, quarter: opening.quarter };
}
