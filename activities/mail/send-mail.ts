import type { OutboxMail } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { followFailure } from '../bounces/follow-failure';
import type { Dependencies } from '../dependencies';
import { addressesOf } from './addresses';
import { fillLinks } from './document';

/**
 * Hands one ready mail over and notes what became of it. Throws when it has to be tried again. Only a crash between
 * the server's acceptance and our note can repeat a mail, under the same Message-ID; that window is measured.
 */
export async function sendMail(
  given: Dependencies,
  { mail, now }: { mail: OutboxMail; now: Instant },
): Promise<void> {
  const { store, mailer, log } = given;
  const { _id: id, person } = mail;
  if (mail.attempts > mail.failures) {
    log.warn(
      { mail: id },
      'an earlier attempt ended unnoted: this mail may come twice, under one Message-ID',
    );
  }
  const addresses = await addressesOf(given, mail.links);
  const fill = (text: string): string => fillLinks(text, (link) => addresses.get(link) ?? given.baseUrl);
  await store.noteAttempt(id);
  const handover = await mailer.send({
    messageId: mail.messageId,
    to: mail.to,
    subject: mail.subject,
    text: fill(mail.text),
    html: fill(mail.html),
    attachments: mail.attachments,
    at: mail.createdAt,
  });
  const answered = performance.now();
  switch (handover.kind) {
    case 'accepted': {
      await store.noteSent({ id, at: now });
      const unnotedFor = Math.round((performance.now() - answered) * 10) / 10;
      await store.noteWindow({ id, unnotedFor });
      log.info({ mail: id, person, unnotedFor }, 'mail sent');
      return;
    }
    case 'refused':
      await followFailure(given, { mail, reason: handover.reason, at: now, deliverAt: now });
      await store.noteRefused({ id, at: now, reason: handover.reason });
      log.error({ mail: id, person, reason: handover.reason }, 'mail refused for good');
      return;
    case 'failed':
      await store.noteFailure(id);
      throw new Error(`mail not sent: ${handover.reason}`);
    case 'unknown':
      throw new Error(`mail may or may not be sent: ${handover.reason}`);
  }
}
