import type { Fault, Notice } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { type ManagerToTell, managersToTell, noticeToManager } from '../effects/managers';
import type { WatchDependencies } from './check';

/** What is over within this time (ms) is not worth a mail. */
const LASTS = 30 * 60_000;
/** A stall that was over longer ago than this (ms) is no news any more. */
const NEWS = 7 * 86_400_000;

type Given = Pick<WatchDependencies, 'store' | 'workflows' | 'log'>;

/** Tells every manager of a stall that lasts, once, and once that it is over; one that is over already only that. */
export async function tellManagers(given: Given): Promise<void> {
  const { store, workflows, log } = given;
  const now = await store.now();
  const faults = [...(await store.openFaults()), ...(await store.resolvedFaults(now - NEWS))];
  const news = faults.flatMap((fault) => newsOf(fault, now));
  if (news.length === 0) return;
  const readers = await managersToTell(store, { kind: 'technical-fault', now });
  if (readers.length === 0) log.warn({ faults: news.length }, 'no manager can be reached');
  const { clockOffset } = await store.readSettings();
  for (const { meantFor, to } of readers) {
    for (const one of news) await store.insertNotice(noticeOf({ ...one, meantFor, to, now }));
    await workflows.wakeMail({ person: to.person, deliverAt: to.deliverAt, clockOffset });
  }
  for (const { fault, what } of news) {
    const begin = fault.toldAt.begin ?? now;
    await store.noteTold(fault._id, { begin, end: what === 'end' ? now : null });
  }
}

type News = { fault: Fault; what: 'begin' | 'end' };

function newsOf(fault: Fault, now: Instant): News[] {
  const { since, resolvedAt, toldAt } = fault;
  if (toldAt.end !== null || (resolvedAt ?? now) - since < LASTS) return [];
  if (resolvedAt !== null) return [{ fault, what: 'end' }];
  return toldAt.begin === null ? [{ fault, what: 'begin' }] : [];
}

function noticeOf({ fault, what, meantFor, to, now }: News & ManagerToTell & { now: Instant }): Notice {
  const id = `${fault._id}/${what}/technical-fault/${meantFor}`;
  return noticeToManager({ id, kind: 'technical-fault', reference: fault._id, to, now });
}
