import { readRefusal, stopsAddress } from '../../domain/mail/refusal';
import { isReachable } from '../../domain/staffing/reachable';
import type { Store } from '../../store/store';
import type { PersonRole } from '../../store/types';
import { guestsOf } from '../effects/guests';
import { readGuestId } from '../effects/requests';
import type { Reader } from './facts';

const AUDIENCE: Readonly<Record<PersonRole, Reader['audience']>> = {
  contractManager: 'staff',
  policyAdviser: 'staff',
  manager: 'staff',
  formDesigner: 'staff',
  municipalOfficer: 'municipality',
  providerContact: 'provider',
};

/**
 * Whom a mail is for, looked up when it is made; null when he cannot be reached. Whoever asks for a link to sign in gets
 * it as long as he works there: it is the way back for somebody whose address was refused once.
 */
export async function readReader(
  store: Store,
  id: string,
  { toSignIn = false } = {},
): Promise<Reader | null> {
  const guest = readGuestId(id);
  if (!guest) {
    const person = await store.person(id);
    const there = person && (toSignIn ? isReachable({ leftAt: person.leftAt ?? null }) : isReachable(person));
    if (!person || !there) return null;
    const { name, email, role, organisation, rhythm = 'daily' } = person;
    const audience = AUDIENCE[role];
    const first =
      audience === 'municipality' ? (await store.primaryContacts([organisation])).get(organisation) : person;
    return { id, name, email, audience, organisation, rhythm, firstContact: first?._id === id };
  }
  const process = await store.processView(guest.processId);
  const guests = process ? await guestsOf(store, process.state) : [];
  const found = guests.find(({ row }) => row === guest.row);
  if (!found || (await refusesMail(store, { id, email: found.email }))) return null;
  return {
    id,
    name: null,
    email: found.email,
    audience: 'guest',
    organisation: found.organisation,
    rhythm: 'daily',
    firstContact: true,
  };
}

/** Whether a mail to this extra participant, at this address, came to nothing for good. */
async function refusesMail(store: Store, { id, email }: { id: string; email: string }): Promise<boolean> {
  const lost = await store.lostMailsTo({ person: id, address: email });
  return lost.some(({ refusal }) => stopsAddress(readRefusal(refusal ?? '')));
}
