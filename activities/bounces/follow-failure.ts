import { readRefusal, stopsAddress } from '../../domain/mail/refusal';
import type { OutboxMail, Person } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { Dependencies } from '../dependencies';
import { readGuestId } from '../effects/requests';
import { retell } from './retell';
import { originOf, startContactRepair } from './start-repair';
import { tellOfGuest } from './tell-of-guest';

type Given = Pick<Dependencies, 'store' | 'workflows' | 'log'>;

/** A mail that did not arrive and never will; `deliverAt` is when others may hear what stood in it. */
export type Failure = { mail: OutboxMail; reason: string; at: Instant; deliverAt: Instant };

/**
 * What follows from a mail that is lost, whoever said so: nothing more goes to an address that does not exist, what stood
 * in the mail is told to whoever can be reached, and the contract manager is asked to repair the address. Of an extra
 * participant of a conversation he is only told. Every part may be done twice; whoever calls notes the end of the mail only after it.
 */
export async function followFailure(given: Given, failure: Failure): Promise<void> {
  const { store, log } = given;
  const { mail, reason, at, deliverAt } = failure;
  const guest = readGuestId(mail.person);
  if (guest) {
    await tellOfGuest(given, { mail, processId: guest.processId, at });
    return;
  }
  const person = await store.person(mail.person);
  if (!person) {
    log.warn({ mail: mail._id }, 'lost mail to somebody who is nobody of the product');
    return;
  }
  const outdated = isOutdated(person, mail);
  const stops = stopsAddress(readRefusal(reason));
  if (stops && !outdated) {
    await store.noteBounce({
      person: person._id,
      address: mail.to,
      bounce: { at, reason, mail: mail._id },
    });
  }
  // An address that may be right keeps its own mail: whoever repairs it lets it be told again.
  if (stops || outdated) await retell(given, { mail, occasion: 'failed', deliverAt });
  if (!outdated) await startRepair(given, { person, mail, at });
}

/** Whether the address was repaired since this mail was made: it says nothing about the address of today. */
function isOutdated({ email, repairedAt, leftAt }: Person, mail: OutboxMail): boolean {
  return (leftAt ?? null) !== null || email !== mail.to || mail.createdAt <= (repairedAt ?? -1);
}

async function startRepair(
  given: Given,
  { person, mail, at }: { person: Person; mail: OutboxMail; at: Instant },
): Promise<void> {
  const notices = await given.store.noticesById(mail.notices);
  const processIds = notices.flatMap(({ processId }) => processId ?? []).sort();
  const { _id, organisation } = person;
  const origin = await originOf(given.store, { processIds, organisation, now: at });
  if (!origin) {
    given.log.error({ mail: mail._id }, 'no provider is known: nobody can be asked to repair an address');
    return;
  }
  await startContactRepair(given, { origin, person: _id, organisation, address: mail.to });
}
