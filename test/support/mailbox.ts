import { type CaughtMail, invitationLink, readMailbox } from '../quarter/mailbox';
import { mailboxUrl } from './place';

export type { CaughtMail } from '../quarter/mailbox';

/** All mails to an address, oldest first. */
export async function mailsTo(address: string): Promise<CaughtMail[]> {
  const mails = await readMailbox(mailboxUrl());
  return mails.filter(({ to }) => to.toLowerCase().includes(address.toLowerCase()));
}

/** The invitation link in the last mail to an address that has one, or null. */
export async function lastInvitation(address: string): Promise<string | null> {
  const links = (await mailsTo(address)).flatMap((mail) => invitationLink(mail) ?? []);
  return links.at(-1) ?? null;
}
