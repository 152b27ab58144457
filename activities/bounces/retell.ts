import { createHash } from 'node:crypto';
import { isReachable } from '../../domain/staffing/reachable';
import type { Notice, OutboxMail } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { Dependencies } from '../dependencies';

type Given = Pick<Dependencies, 'store' | 'workflows'>;
type Asked = { mail: Pick<OutboxMail, '_id' | 'notices'>; occasion: Occasion; deliverAt: Instant };

/** Why something is told a second time: its mail did not arrive, or somebody can be reached again. */
export type Occasion = 'failed' | 'repaired';

/**
 * Lets what stood in a lost mail be told once more; by whom it is read is looked up when it leaves, and what has become
 * pointless is left out then. A repeat changes nothing. Gives how much there was to tell.
 */
export async function retell({ store, workflows }: Given, asked: Asked): Promise<number> {
  const { mail, deliverAt } = asked;
  const lost = await store.noticesById(mail.notices);
  // Whoever wants to sign in asks again by himself.
  const again = lost.filter(({ kind }) => kind !== 'sign-in').map((notice) => copyOf(notice, asked));
  await store.collections.notices.upsertAll(
    again.map(({ _id, ...notice }) => ({ id: _id, update: { $setOnInsert: notice } })),
  );
  const { clockOffset } = await store.readSettings();
  for (const person of new Set(again.map(({ person }) => person))) {
    await workflows.wakeMail({ person, deliverAt, clockOffset });
  }
  return again.length;
}

/** Gives what was kept for an organisation to its first contact who can be reached; false when nobody can. */
export async function releaseHeld(
  { store, workflows }: Given,
  { organisation, deliverAt }: { organisation: string; deliverAt: Instant },
): Promise<boolean> {
  const [contact] = (await store.peopleOf(organisation)).filter(isReachable);
  if (!contact) return false;
  const released = await store.releaseNotices({ organisation, to: contact._id, deliverAt });
  if (released > 0) {
    const { clockOffset } = await store.readSettings();
    await workflows.wakeMail({ person: contact._id, deliverAt, clockOffset });
  }
  return true;
}

function copyOf({ meantFor, ...notice }: Notice, { mail, occasion, deliverAt }: Asked): Notice {
  return {
    ...notice,
    _id: `${notice._id}/${occasion}/${keyOf(mail._id)}`,
    person: meantFor ?? notice.person,
    deliverAt,
    status: 'waiting',
    mail: null,
  };
}

function keyOf(mail: string): string {
  return createHash('sha256').update(mail).digest('hex').slice(0, 12);
}
