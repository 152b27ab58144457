import { actsFor } from '../../domain/staffing/acting-person';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { StoredStaffing } from '../../store/absences';
import type { Notice } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { Dependencies } from '../dependencies';
import { standInFor } from '../effects/recipients';

type Given = Pick<Dependencies, 'store' | 'workflows' | 'log'>;
type Asked = { person: string; now: Instant };

/**
 * Puts what waits where it belongs today. What is meant for somebody for whom this person acts comes to him, so that
 * one mail tells all; what he cannot read himself goes to whoever acts, whose mail is woken. Done twice it is the same.
 */
export async function gatherForStandIns(given: Given, { person, now }: Asked): Promise<void> {
  const { store } = given;
  const known = await store.person(person);
  if (!known) return;
  const staffing = await store.staffing(toAmsterdamDate(now), known.organisation);
  const waiting = await waitingAround(given, { person, now, staffing });
  const moved = new Map<string, Instant>();
  for (const notice of waiting) {
    const principal = notice.meantFor ?? notice.person;
    const reader = readerToday(principal, staffing);
    if (reader === null || reader === notice.person || notice.kind === 'sign-in') continue;
    await store.passNotice(notice._id, { person: reader, meantFor: principal });
    if (reader !== person) moved.set(reader, Math.min(notice.deliverAt, moved.get(reader) ?? now));
  }
  await wake(given, moved);
}

/** His own, what is meant for him and went to a deputy, and what waits for everybody for whom he acts. */
async function waitingAround(
  { store }: Given,
  { person, now, staffing }: Asked & { staffing: StoredStaffing },
): Promise<Notice[]> {
  const principals = actsFor({ person, ...staffing });
  return store.waitingAround({ people: [person, ...principals], until: now });
}

function readerToday(principal: string, staffing: StoredStaffing): string | null {
  const person = staffing.people.find(({ _id }) => _id === principal);
  return person ? (standInFor(person, staffing)?._id ?? null) : null;
}

async function wake({ store, workflows, log }: Given, moved: ReadonlyMap<string, Instant>): Promise<void> {
  if (moved.size === 0) return;
  const { clockOffset } = await store.readSettings();
  for (const [person, deliverAt] of moved) {
    log.info({ person }, 'mail for somebody who is away goes to whoever acts for him');
    await workflows.wakeMail({ person, deliverAt, clockOffset });
  }
}
