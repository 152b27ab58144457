import { type AddressObject, type Attachment, simpleParser } from 'mailparser';

/** A mail as it was received. */
export interface CaughtMail {
  readonly id: string;
  /** When it came in, by the wall clock (ISO 8601, UTC). */
  readonly receivedAt: string;
  /** The addresses it was delivered for, in lower case. */
  readonly recipients: readonly string[];
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** The date that its sender gave it (ISO 8601, UTC); empty without one. */
  readonly date: string;
  readonly text: string;
  /** Empty for a mail in plain text only. */
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

/** What the SMTP conversation says about a mail; kept in the file, before the mail's own headers. */
export interface Envelope {
  readonly receivedAt: string;
  readonly recipients: readonly string[];
}

const RECEIVED_AT = 'X-Caught-At';
const RECIPIENTS = 'X-Caught-For';

function addressText(address: AddressObject | AddressObject[] | undefined): string {
  if (!address) return '';
  return Array.isArray(address) ? address.map((one) => one.text).join(', ') : address.text;
}

/** The file for a mail: its envelope as two headers, followed by what was received, byte for byte. */
export function toFile(envelope: Envelope, source: Buffer): Buffer {
  const headers = `${RECEIVED_AT}: ${envelope.receivedAt}\r\n${envelope.recipients
    .map((recipient) => `${RECIPIENTS}: ${recipient}\r\n`)
    .join('')}`;
  return Buffer.concat([Buffer.from(headers), source]);
}

/** Reads such a file again. */
export async function fromFile(id: string, file: Buffer): Promise<CaughtMail> {
  const parsed = await simpleParser(file, { skipImageLinks: true });
  const headers = parsed.headerLines.map(({ line }) => line);
  const valuesOf = (name: string) =>
    headers.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2).trim());
  return {
    id,
    receivedAt: valuesOf(RECEIVED_AT)[0] ?? '',
    recipients: valuesOf(RECIPIENTS),
    messageId: parsed.messageId ?? '',
    from: addressText(parsed.from),
    to: addressText(parsed.to),
    subject: parsed.subject ?? '',
    date: parsed.date?.toISOString() ?? '',
    text: parsed.text ?? '',
    html: parsed.html || '',
    attachments: parsed.attachments,
  };
}
