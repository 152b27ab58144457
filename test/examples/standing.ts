import { readStanding, type Standing } from '../../workflows/engine/standing';
import { summariseStanding } from '../../workflows/engine/standing-summary';
import type { Instant, ProcessState } from '../../workflows/engine/state';

/** How a process stands at `now`, read from what would be written down of it. */
export function standingOf(state: ProcessState, now: Instant): Standing {
  return readStanding(summariseStanding(state, now), { now, calendar: state.calendar });
}
