import { mailMoment } from '../../domain/staffing/rhythm';
import type { Store } from '../../store/store';
import type { Instant } from '../../workflows/engine/state';

/** The next morning at which mail leaves, for what has to be told again: now, when it is that very moment. */
export async function nextMailMoment(store: Pick<Store, 'workingCalendar'>, now: Instant): Promise<Instant> {
  return mailMoment({ at: now, rhythm: 'daily', byHand: false, calendar: await store.workingCalendar() });
}
