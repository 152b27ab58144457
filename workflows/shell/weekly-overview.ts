import { proxyActivities } from '@temporalio/workflow';
import type { OverviewActivities, OverviewInput } from '../contract';

const { tellOverview } = proxyActivities<OverviewActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** Every Monday at half past seven: the managers hear in the mail of eight what stands still; nothing when nothing does. */
export async function weeklyOverview({ clockOffset }: OverviewInput): Promise<{ told: number }> {
  return tellOverview({ now: Date.now() + clockOffset, clockOffset });
}
