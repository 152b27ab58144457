import type { Store } from '../../store/store';
import type { Notice } from '../../store/types';
import { type Guest, guestsOf } from '../effects/guests';
import { readGuestId } from '../effects/requests';

/** A mail to an extra participant that did not arrive: to which address, what it was about, and why. */
export type LostMail = {
  to: string;
  subject: string;
  /** The other side's own words. */
  reason: string;
  /** As the planning names him; null where it does not name him any more. */
  guest: Pick<Guest, 'functionTitle' | 'organisation'> | null;
};

/** The lost mails that these notices tell of, by their id. */
export async function lostMailsIn(
  store: Pick<Store, 'mail' | 'answer' | 'processView'>,
  notices: readonly Notice[],
): Promise<ReadonlyMap<string, LostMail>> {
  const ids = notices.flatMap(({ kind, reference }) => (kind === 'guest-unreached' ? (reference ?? []) : []));
  const read = await Promise.all(ids.map(async (id) => [id, await lostMail(store, id)] as const));
  return new Map(read.flatMap(([id, mail]) => (mail ? [[id, mail] as const] : [])));
}

async function lostMail(
  store: Pick<Store, 'mail' | 'answer' | 'processView'>,
  id: string,
): Promise<LostMail | null> {
  const mail = await store.mail(id);
  const place = mail && readGuestId(mail.person);
  if (!mail || !place) return null;
  const process = await store.processView(place.processId);
  const guests = process ? await guestsOf(store, process.state) : [];
  const guest = guests.find(({ row, email }) => row === place.row && email === mail.to) ?? null;
  return { to: mail.to, subject: mail.subject, reason: mail.refusal ?? '', guest };
}
