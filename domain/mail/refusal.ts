/** What is the matter with a mail that did not arrive. */
export type RefusalKind =
  | 'address-unknown'
  | 'domain-unknown'
  | 'mailbox-closed'
  | 'mailbox-full'
  /** The other side does not take mail from us, or not this mail: the address itself may be right. */
  | 'not-taken'
  /** The other side could not be reached for days. */
  | 'not-reached';

/** Status of RFC 3463 inside the words of a mail server; not part of a longer number such as an IP address. */
const STATUS = /(?<![\d.])([45])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\d)/g;

/** What a mail server's reason for a mail that is lost comes to; `reason` is its own words, with or without a status. */
export function readRefusal(reason: string): RefusalKind {
  const all = [...reason.matchAll(STATUS)];
  // A report often says 5.0.0 ("something for good") and then repeats the other side's own, more precise status.
  const [, severity, subject, detail] = all.find(([, , about]) => about !== '0') ?? all[0] ?? [];
  if (severity === undefined || (severity === '5' && subject === '0')) return byReplyCode(reason);
  if (severity === '4') return 'not-reached';
  switch (subject) {
    case '1':
      return addressing(detail);
    case '2':
      return mailbox(detail);
    case '4':
      return detail === '7' || detail === '6' ? 'not-reached' : 'domain-unknown';
    default:
      return 'not-taken';
  }
}

/** Whether nothing more can be sent to the address until somebody repairs it. */
export function stopsAddress(kind: RefusalKind): boolean {
  return kind !== 'not-taken' && kind !== 'not-reached';
}

/** Without a precise status: what was refused, by the step or by the reply code of SMTP. */
function byReplyCode(reason: string): RefusalKind {
  if (/\bDATA\b/.test(reason)) return 'not-taken';
  return /\bRCPT TO\b|\b55[013]\b/.test(reason) ? 'address-unknown' : 'not-taken';
}

function addressing(detail: string | undefined): RefusalKind {
  // 7 and 8 are about the address of the sender.
  if (detail === '7' || detail === '8') return 'not-taken';
  return detail === '2' ? 'domain-unknown' : 'address-unknown';
}

function mailbox(detail: string | undefined): RefusalKind {
  if (detail === '1') return 'mailbox-closed';
  return detail === '2' ? 'mailbox-full' : 'not-taken';
}
