import type { OutboxMail } from '../../store/types';
import type { ReportActivities } from '../../workflows/contract';
import type { Dependencies } from '../dependencies';
import { type DeliveryReport, type ReportedRecipient, readDeliveryReport } from './delivery-report';
import { followFailure } from './follow-failure';
import { openReportsMailbox } from './mailbox';
import { nextMailMoment } from './next-mail-moment';

type Given = Pick<Dependencies, 'store' | 'workflows' | 'log'>;
type Read = Awaited<ReturnType<ReportActivities['readDeliveryReports']>>;

/**
 * Reads the reports that came in since the last visit and acts on each mail that was lost; gives how many reports there
 * were, and how many mails. A report is put away after it was acted on: read twice it changes nothing.
 */
export async function readDeliveryReports(given: Given & Pick<Dependencies, 'bounceImapUrl'>): Promise<Read> {
  if (given.bounceImapUrl === undefined) return { read: 0, failed: 0 };
  const mailbox = await openReportsMailbox(given.bounceImapUrl);
  const count = { read: 0, failed: 0 };
  try {
    for (const { uid, raw } of await mailbox.unread()) {
      const report = await readDeliveryReport(raw);
      // Other reports, such as that somebody opened a mail, are for whoever reads the mailbox.
      if (!report) continue;
      count.failed += await followReport(given, report);
      await mailbox.putAway(uid);
      count.read += 1;
    }
  } finally {
    await mailbox.close();
  }
  if (count.read > 0) given.log.info(count, 'delivery reports read');
  return count;
}

/** Acts on one report; gives how many of our mails were lost by it. */
async function followReport(given: Given, report: DeliveryReport): Promise<number> {
  const { clockOffset } = await given.store.readSettings();
  const now = Date.now() + clockOffset;
  let failed = 0;
  for (const recipient of report.recipients) {
    // A mail that is only delayed is still under way.
    if (recipient.action !== 'failed') continue;
    const mail = await mailOf(given, { report, recipient });
    if (mail?.status !== 'sent') continue;
    const { reason } = recipient;
    await followFailure(given, { mail, reason, at: now, deliverAt: await nextMailMoment(given.store, now) });
    await given.store.noteReturned({ id: mail._id, reason });
    given.log.warn({ mail: mail._id, person: mail.person, reason }, 'mail came back');
    failed += 1;
  }
  return failed;
}

/** Which mail a report is about: by its Message-ID, or where it names none the last one that left for that address. */
async function mailOf(
  { store }: Given,
  { report, recipient }: { report: DeliveryReport; recipient: ReportedRecipient },
): Promise<OutboxMail | null> {
  const { address } = recipient;
  if (report.messageId !== null) return store.mailByMessageId(report.messageId);
  const person = await store.holderOfAddress(address);
  return person ? store.lastMailTo({ person: person._id, address }) : null;
}
