import { proxyActivities } from '@temporalio/workflow';
import { nextQuarter, quarterOf } from '../../domain/quarters';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { RoundActivities, RoundInput } from '../contract';

const { openRound } = proxyActivities<RoundActivities>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** Opens the round of a quarter, by Schedule or by hand; a cycle that exists already is left as it is. */
export async function quarterlyRound(input: RoundInput): Promise<{ opened: number; existing: number }> {
  const now = Date.now() + input.clockOffset;
  const quarter = input.quarter ?? nextQuarter(quarterOf(toAmsterdamDate(now)));
  const { clockOffset, provider } = input;
  return openRound({ quarter, now, clockOffset, ...(provider === undefined ? {} : { provider }) });
}
