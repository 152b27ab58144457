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
