import PostalMime from 'postal-mime';
import { withoutAddresses } from '../mail/smtp-failure';

/** One recipient in a report: what became of his mail. */
export type ReportedRecipient = {
  /** In lower case. */
  address: string;
  action: 'failed' | 'other';
  /** Status and words of the mail server, without addresses. */
  reason: string;
};

/** A delivery status notification (RFC 3464). */
export type DeliveryReport = {
  /** Message-ID of the mail that it is about, where the report brings its headers. */
  messageId: string | null;
  recipients: readonly ReportedRecipient[];
};

/**
 * Reads a mail as a delivery status notification; null for any other mail, such as the answer of somebody who is away.
 * Who sends a report decides what stands in it: nothing of it is trusted beyond which of our mails it names.
 */
export async function readDeliveryReport(raw: Uint8Array): Promise<DeliveryReport | null> {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' });
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (!/^\s*multipart\/report\b/i.test(type) || !/report-type\s*=\s*"?delivery-status\b/i.test(type)) {
    return null;
  }
  const part = (...types: string[]): string | undefined =>
    mail.attachments
      .filter(({ mimeType }) => types.includes(mimeType.toLowerCase()))
      .map(({ content }) => String(content))[0];
  const status = part('message/delivery-status', 'message/global-delivery-status');
  if (status === undefined) return null;
  const returned = part('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers');
  return {
    messageId: (returned && fieldsOf(blocksOf(returned)[0] ?? '').get('message-id')) || null,
    // The first block is about the report itself, each other about one recipient.
    recipients: blocksOf(status).slice(1).flatMap(recipientOf),
  };
}

function recipientOf(block: string): ReportedRecipient[] {
  const fields = fieldsOf(block);
  const address = addressIn(fields.get('original-recipient')) ?? addressIn(fields.get('final-recipient'));
  if (address === null) return [];
  const failed = fields.get('action')?.toLowerCase() === 'failed';
  const words = `${fields.get('status') ?? ''} ${fields.get('diagnostic-code') ?? ''}`.trim();
  return [
    {
      address,
      action: failed ? 'failed' : 'other',
      reason: withoutAddresses(words),
    },
  ];
}

/** `rfc822; somebody@example` or, in other alphabets, `utf-8; …`. */
function addressIn(field: string | undefined): string | null {
  const address = field?.replace(/^[^;]*;/, '').replace(/[<>\s]/g, '');
  return address?.includes('@') ? address.toLowerCase() : null;
}

function blocksOf(text: string): string[] {
  return text
    .replace(/\r\n/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

/** Header fields by name in lower case; a line that begins with a space goes on with the one before. */
function fieldsOf(block: string): Map<string, string> {
  const lines = block.replace(/\n[ \t]+/g, ' ').split('\n');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), (value ?? '').trim()]];
    }),
  );
}
