/**
 * Why a mail was not handed over. `refused`: the server will never take it; `failed`: certainly not taken, try again;
 * `unknown`: the line broke when it may have been taken.
 */
export type Failure = { kind: 'refused' | 'failed' | 'unknown'; reason: string };

/** Failures before any mail can have gone over the line. A broken line says nothing: nodemailer names no step then. */
const BEFORE_THE_MAIL: ReadonlySet<unknown> = new Set(['EDNS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS']);

/** Steps at which a refusal for good is about this mail or its address, not about us as a sender. */
const ABOUT_THIS_MAIL: ReadonlySet<unknown> = new Set(['RCPT TO', 'DATA']);

/** Reads an error of nodemailer; the reason carries the server's own words but no address. */
export function readFailure(error: unknown): Failure {
  const { code, command, responseCode, syscall, message } = detailsOf(error);
  const reason = `${String(code ?? 'ERROR')} ${String(command ?? '')} ${withoutAddresses(message)}`.trim();
  if (typeof responseCode === 'number') {
    const forGood = responseCode >= 500 && ABOUT_THIS_MAIL.has(command);
    return { kind: forGood ? 'refused' : 'failed', reason };
  }
  const certain = BEFORE_THE_MAIL.has(code) || syscall === 'connect';
  return { kind: certain ? 'failed' : 'unknown', reason };
}

type Details = {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
  syscall?: unknown;
  message: string;
};

function detailsOf(error: unknown): Details {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  // nodemailer adds these fields to its errors; each is checked where it is used.
  const { message, ...fields } = { ...error, message: 'message' in error ? error.message : '' } as Details;
  return { ...fields, message: String(message) };
}

/** Words of a mail server without the addresses in them, so that they can be kept and logged; at most 300 characters. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>]+@[^\s<>]+/g, '…').slice(0, 300);
}
