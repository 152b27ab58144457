import { randomUUID } from 'node:crypto';
import type { Services } from '../services';

/** How long a link to sign in works, in milliseconds; the mail says so too. */
const LINK_LIFETIME = 15 * 60 * 1000;

/** So many links a person gets in a quarter of an hour; more would only fill a mailbox. */
const MOST_LINKS = 5;
const WINDOW = 15 * 60 * 1000;

type Given = {
  services: Pick<Services, 'store' | 'processes' | 'clock'>;
  email: string;
};

/**
 * Has a link to sign in mailed to this address, if somebody has it. Says only whether mail could be passed on at all,
 * and that for every address alike: nobody can find out here who is known.
 */
export async function askForLink({ services, email }: Given): Promise<'done' | 'unavailable'> {
  const { store, processes, clock } = services;
  const { temporal } = await processes.health();
  if (temporal !== 'ok') return 'unavailable';
  const person = await store.personByEmail(email);
  if (!person) return 'done';
  const { now, clockOffset } = await clock.read();
  const asked = await store.collections.signIns.count({
    person: person._id,
    createdAt: { $gt: now - WINDOW },
  });
  if (asked >= MOST_LINKS) return 'done';
  const id = randomUUID();
  await store.insertSignIn({
    _id: id,
    person: person._id,
    createdAt: now,
    expiresAt: now + LINK_LIFETIME,
    usedAt: null,
  });
  await store.insertNotice({
    _id: `sign-in/${id}/${person._id}`,
    kind: 'sign-in',
    person: person._id,
    processId: null,
    subject: null,
    taskId: null,
    reference: id,
    at: now,
    deliverAt: now,
    status: 'waiting',
    mail: null,
    // No batch of a process wrote this.
    sequence: 0,
    order: 0,
  });
  const delivery = await processes.deliverMail({ person: person._id, deliverAt: now, clockOffset });
  return delivery.kind === 'done' ? 'done' : 'unavailable';
}
