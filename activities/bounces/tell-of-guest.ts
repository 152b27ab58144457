import { createHash } from 'node:crypto';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { OutboxMail } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { Dependencies } from '../dependencies';
import { addresseeOf } from '../effects/recipients';

type Given = Pick<Dependencies, 'store' | 'workflows' | 'log'>;

const KIND = 'guest-unreached';

/**
 * Tells the contract manager of a conversation that an extra participant does not get our mail, once for each address.
 * Of such a participant nothing is known but what the planning says: there is no contact to repair.
 */
export async function tellOfGuest(
  { store, workflows, log }: Given,
  { mail, processId, at }: { mail: OutboxMail; processId: string; at: Instant },
): Promise<void> {
  const process = await store.processView(processId);
  if (!process) {
    log.error({ mail: mail._id }, 'a participant of a conversation that is not there does not get our mail');
    return;
  }
  const { state, subject } = process;
  const [people, absences, { clockOffset }] = await Promise.all([
    store.listPeople(),
    store.absencesFrom(toAmsterdamDate(at)),
    store.readSettings(),
  ]);
  const principal = state.people.contractManager;
  const acting = addresseeOf({ at, kind: KIND }, { principal, state, office: { people, absences } });
  // Where nobody at all can be reached it is kept when its mail is made.
  const to = acting ?? { person: principal, deliverAt: at };
  await store.insertNotice({
    _id: `${mail.person}/${keyOf(mail.to)}/${KIND}/${principal}`,
    kind: KIND,
    processId,
    subject,
    taskId: null,
    reference: mail._id,
    at,
    ...to,
    status: 'waiting',
    mail: null,
    // No batch of the process wrote this.
    sequence: 0,
    order: 0,
  });
  await workflows.wakeMail({ person: to.person, deliverAt: to.deliverAt, clockOffset });
}

function keyOf(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 12);
}
