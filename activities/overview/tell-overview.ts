import { addDays, dayOfWeek, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Notice } from '../../store/types';
import type { OverviewActivities } from '../../workflows/contract';
import type { Dependencies } from '../dependencies';
import { managersToTell } from '../effects/managers';
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
    const notice: Notice = {
      _id: `weekly-overview/${monday}/${meantFor}`,
      kind: 'weekly-overview',
      processId: null,
      subject: null,
      taskId: null,
      reference: monday,
      at: now,
      ...to,
      status: 'waiting',
      mail: null,
      // No batch of a process wrote this.
      sequence: 0,
      order: 0,
    };
    await store.insertNotice(notice);
    await workflows.wakeMail({ person: to.person, deliverAt: to.deliverAt, clockOffset });
  }
  return { told: readers.length };
}
