import { z } from 'zod';
import { expectOk } from './client';

const mailsSchema = z.array(
  z.object({
    id: z.string(),
    messageId: z.string().nullable(),
    to: z.union([z.string(), z.array(z.string())]),
    subject: z.string(),
    text: z.string().nullable(),
  }),
);

/** A mail as the mailbox caught it. */
export type CaughtMail = { id: string; messageId: string; to: string; subject: string; text: string };

/** The mails in the mailbox, of everybody, newest first; `since` (ms UTC, of the real clock) leaves out what was received before. */
export async function readMailbox(
  mailboxUrl: string,
  { since = 0 }: { since?: number } = {},
): Promise<CaughtMail[]> {
  const address = `/api/mails?since=${new Date(since).toISOString()}`;
  const response = await fetch(new URL(address, mailboxUrl));
  const mails = mailsSchema.parse(await response.json());
  return mails.map(({ id, messageId, to, subject, text }) => ({
    id,
    messageId: messageId ?? '',
    to: [to].flat().join(', '),
    subject,
    text: text ?? '',
  }));
}

/** Has the mailbox misbehave in this way; nothing makes it behave again. Throws when it takes no such fault. */
export async function setFault(mailboxUrl: string, fault: Record<string, unknown>): Promise<void> {
  const response = await fetch(new URL('/api/fault', mailboxUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
  await expectOk(response, 'the fault of the mailbox');
}

/** Has the mailbox refuse all mail to these addresses for good; none makes it take all again. */
export function refuseMailTo(mailboxUrl: string, recipients: readonly string[]): Promise<void> {
  return setFault(mailboxUrl, { recipients, code: 550 });
}

/** The links in a mail that ask an organisation for something; one that leads to minutes to read is left out. */
export function invitationLinks(mail: CaughtMail): string[] {
  const links = mail.text.match(/https?:\/\/\S+\/uitnodiging\/\S+/g) ?? [];
  return links.filter((link) => !link.includes('?naar='));
}
