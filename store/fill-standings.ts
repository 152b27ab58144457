import { summariseStanding } from '../workflows/engine/standing-summary';
import type { Store } from './store';

const AT_ONCE = 100;

/**
 * Completes what was written down before lists read how a process stands: its standing, and its quarter among the
 * rounds. Gives how many processes that were; 0 every time after the first.
 */
export async function fillStandings(store: Store): Promise<number> {
  const now = await store.now();
  let filled = 0;
  for (;;) {
    const views = await store.processesWithoutStanding(AT_ONCE);
    if (views.length === 0) return filled;
    for (const view of views) {
      if (view.definition === 'quarterly-cycle') await store.noteRound(view.subject.quarter);
      await store.addStanding(view, summariseStanding(view.state, now));
    }
    filled += views.length;
  }
}
