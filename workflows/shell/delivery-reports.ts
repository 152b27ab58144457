import { proxyActivities } from '@temporalio/workflow';
import type { ReportActivities } from '../contract';

/** The Schedule comes back soon: a mailbox that does not answer is not tried for long. */
const { readDeliveryReports } = proxyActivities<ReportActivities>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '10 seconds', maximumAttempts: 3 },
});

/** Reads the reports about mail that did not arrive, once. */
export async function deliveryReports(): Promise<{ read: number; failed: number }> {
  return readDeliveryReports();
}
