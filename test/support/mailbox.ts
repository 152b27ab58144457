import { type CaughtMail, invitationLinks, readMailbox } from '../quarter/mailbox';
import { mailboxUrl } from './place';

export type { CaughtMail } from '../quarter/mailbox';

/** All mails to an address, oldest first. */
export async function mailsTo(address: string): Promise<CaughtMail[]> {
  const mails = await readMailbox(mailboxUrl());
  return mails.filter(({ to }) => to.toLowerCase().includes(address.toLowerCase()));
}

/** The last link to this invitation in the mails to an address, or null. */
export async function lastInvitation(address: string, invitation: string): Promise<string | null> {
  const links = (await mailsTo(address)).flatMap(invitationLinks);
  return links.findLast((link) => decodeURIComponent(link).includes(`/${invitation}.`)) ?? null;
}
