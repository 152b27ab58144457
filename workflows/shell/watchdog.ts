import { proxyActivities } from '@temporalio/workflow';
import type { WatchdogActivities } from '../contract';

/** The next look comes by itself: a look that fails is not worth many attempts. */
const { watch } = proxyActivities<WatchdogActivities>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '10 seconds', maximumAttempts: 3 },
});

/** Looks, by Schedule, whether anything stands still for a technical reason. */
export async function watchdog(): Promise<{ found: number; repaired: number }> {
  return watch();
}
