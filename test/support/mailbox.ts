import { type CaughtMail, invitationLinks, readMailbox } from '../quarter/mailbox';
import { eventually } from './eventually';
import { mailboxUrl } from './place';

export type { CaughtMail } from '../quarter/mailbox';

/** All mails to an address, oldest first: the mailbox gives the newest first. */
export async function mailsTo(address: string): Promise<CaughtMail[]> {
  const mails = await readMailbox(mailboxUrl());
  return mails.filter(({ to }) => to.toLowerCase().includes(address.toLowerCase())).toReversed();
}

/** The link to sign in of the first mail that comes to an address after `before` others. Throws when none comes. */
export function signInLink(address: string, before: number): Promise<URL> {
  return eventually(async () => {
    const texts = (await mailsTo(address)).slice(before).map(({ text }) => text);
    const [link] = texts.flatMap((text) => /https?:\/\/\S+\/aanmelden\/\S+/.exec(text) ?? []);
    return link === undefined ? null : new URL(link);
  });
}

/** The last link to this invitation in the mails to an address, or null. */
export async function lastInvitation(address: string, invitation: string): Promise<string | null> {
  const links = (await mailsTo(address)).flatMap(invitationLinks);
  return links.findLast((link) => decodeURIComponent(link).includes(`/${invitation}.`)) ?? null;
}
