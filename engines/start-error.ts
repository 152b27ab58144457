/** Something that keeps the product from starting, said as one sentence with its remedy; `details` is shown below it. */
export class StartError extends Error {
  override readonly name = 'StartError';

  constructor(
    sentence: string,
    readonly details = '',
  ) {
    super(sentence);
  }
}

/** The message of anything thrown, for use inside a sentence. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What the operating system refuses, in words; by its error codes. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room and try again.',
  EACCES: 'A file or folder may not be used by this user: correct its rights and try again.',
  EPERM: 'This user may not do that: correct the rights, or use another user.',
  EROFS: 'The disk may not be written to: set DATA_DIR and XDG_CACHE_HOME to folders that may.',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n) and try again.',
};

/** Anything that ended a verb, for the terminal: the explaining lines first, the sentence last. */
export function forTerminal(error: unknown): string {
  if (error instanceof StartError)
    return error.details ? `${error.details}\n\n${error.message}` : error.message;
  const refusal = REFUSALS[codeOf(error)];
  if (refusal) return `${messageOf(error)}\n\n${refusal}`;
  return `Unexpected: ${error instanceof Error ? error.stack : String(error)}`;
}
