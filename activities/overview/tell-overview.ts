import { addDays, dayOfWeek, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { OverviewActivities } from '../../workflows/contract';
import type { Dependencies } from '../dependencies';
import { managersToTell, noticeToManager } from '../effects/managers';
import { isQuiet, overviewOf } from './overview';

type Input = Parameters<OverviewActivities['tellOverview']>[0];

/**
 * Lets every manager hear in the mail of the day what stands still; nobody when nothing does. What the mail says is
 * looked up when it is made. Asked twice in one week it is told once.
 */
export async function tellOverview(
  { store, workflows, log }: Pick<Dependencies, 'store' | 'workflows' | 'log'>,
  { now, clockOffset }: Input,
): Promise<{ told: number }> {
  if (isQuiet(await overviewOf(store, now))) return { told: 0 };
  const today = toAmsterdamDate(now);
  const monday = addDays(today, 1 - dayOfWeek(today));
  const readers = await managersToTell(store, { kind: 'weekly-overview', now });
  if (readers.length === 0) log.warn({ monday }, 'no manager can be reached');
  for (const { meantFor, to } of readers) {
    const id = `weekly-overview/${monday}/${meantFor}`;
    await store.insertNotice(noticeToManager({ id, kind: 'weekly-overview', reference: monday, to, now }));
    await workflows.wakeMail({ person: to.person, deliverAt: to.deliverAt, clockOffset });
  }
  return { told: readers.length };
}
