/**
 * Why a mail was not handed over. `refused`: the server will never take it; `failed`: certainly not taken, try again;
 * `unknown`: the line broke when it may have been taken.
 */
export type Failure = { kind: 'refused' | 'failed' | 'unknown'; reason: string };

/** Steps of SMTP before the mail itself goes over the line. */
const BEFORE_DATA: ReadonlySet<unknown> = new Set([
  'CONN',
  'HELO',
  'EHLO',
  'LHLO',
  'STARTTLS',
  'MAIL FROM',
  'RCPT TO',
  'API',
]);

/** Steps at which a refusal for good is about this mail or its address, not about us as a sender. */
const ABOUT_THIS_MAIL: ReadonlySet<unknown> = new Set(['RCPT TO', 'DATA']);

/** Reads an error of nodemailer; the reason carries the server's own words but no address. */
export function readFailure(error: unknown): Failure {
  const { code, command, responseCode, message } = detailsOf(error);
  const reason = `${String(code ?? 'ERROR')} ${String(command ?? '')} ${withoutAddresses(message)}`.trim();
  if (typeof responseCode === 'number') {
    const forGood = responseCode >= 500 && ABOUT_THIS_MAIL.has(command);
    return { kind: forGood ? 'refused' : 'failed', reason };
  }
  const certain = BEFORE_DATA.has(command) || String(command).startsWith('AUTH') || code === 'ECONNREFUSED';
  return { kind: certain ? 'failed' : 'unknown', reason };
}

type Details = { code?: unknown; command?: unknown; responseCode?: unknown; message: string };

function detailsOf(error: unknown): Details {
  if (!(error instanceof Error)) return { message: String(error) };
  // nodemailer adds these fields to its errors; each is checked where it is used.
  const { code, command, responseCode } = error as Error & Omit<Details, 'message'>;
  return { code, command, responseCode, message: error.message };
}

function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>]+@[^\s<>]+/g, '…').slice(0, 300);
}
