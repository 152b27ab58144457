import { condition, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';
import { DELIVER_BY_SIGNAL, type MailActivities, type RecipientMailInput } from '../contract';
import type { Instant } from '../engine/state';
import { createClock } from './clock';

const deliverBy = defineSignal<[Instant]>(DELIVER_BY_SIGNAL);

/** SMTP may be down for days: that delays mail and nothing else, so there is no last attempt. */
const { deliverMail } = proxyActivities<MailActivities>({
  startToCloseTimeout: '60 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/** One person's mail: waits until the next moment and sends everything of that moment in one mail. */
export async function recipientMail(input: RecipientMailInput): Promise<void> {
  const clock = createClock(input.clock);
  let next: Instant | null = input.deliverAt;
  setHandler(deliverBy, (at) => {
    if (next === null || at < next) next = at;
  });
  while (next !== null) {
    const until: Instant = next;
    const remaining = until - clock.now();
    if (remaining > 0) {
      const { offset } = clock.state();
      // A shifted clock makes the timer that runs too long, also when it was not shifted as far as the moment.
      const shifted = (): boolean => clock.state().offset !== offset;
      await condition(() => clock.now() >= until || shifted() || (next !== null && next < until), remaining);
      continue;
    }
    next = null;
    const { nextDeliverAt } = await deliverMail({ person: input.person, now: clock.now() });
    next = earliest(next, nextDeliverAt);
  }
}

/** A signal may have come in during the delivery: the earliest of both counts. */
function earliest(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
