import type { Instant } from './state';

/** Terms count up to some months from a moment, and the calendar of `domain/time` ends with the year 9999. */
export const LAST_MOMENT: Instant = Date.UTC(9990, 0, 1);
