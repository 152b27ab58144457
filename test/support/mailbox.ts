import { type CaughtMail, invitationLinks, readMailbox } from '../quarter/mailbox';
import { mailboxUrl } from './place';

export type { CaughtMail } from '../quarter/mailbox';

/** All mails to an address, oldest first: the mailbox gives the newest first. */
export async function mailsTo(address: string): Promise<CaughtMail[]> {
  const mails = await readMailbox(mailboxUrl());
  return mails.filter(({ to }) => to.toLowerCase().includes(address.toLowerCase())).toReversed();
}

/** The last link to this invitation in the mails to an address, or null. */
export async function lastInvitation(address: string, invitation: string): Promise<string | null> {
  const links = (await mailsTo(address)).flatMap(invitationLinks);
  return links.findLast((link) => decodeURIComponent(link).includes(`/${invitation}.`)) ?? null;
}

/** Has the mail server refuse these addresses for good; none makes it take all again. */
export async function refuseMailTo(addresses: readonly string[]): Promise<void> {
  const response = await fetch(`${mailboxUrl()}/api/fault`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ recipients: addresses, code: 550 }),
  });
  if (!response.ok) throw new Error(`The mail server does not do as told: ${response.status}.`);
}
