import type { Connection } from '@temporalio/client';

/** Every call ends within this time, in milliseconds: a person waits at most five seconds for a page. */
export const CALL_DEADLINE = 3500;

/** A call that did not answer in time. */
export class DeadlineError extends Error {
  constructor() {
    super('no answer within the deadline');
    this.name = 'DeadlineError';
  }
}

type Call<T> = { call: () => Promise<T>; milliseconds?: number };

/**
 * Runs a call to Temporal with a deadline in milliseconds. The deadline travels with the call and cancels it; the race
 * is for what no deadline reaches, such as setting up the connection. Throws DeadlineError, or what the call throws.
 */
export async function withinDeadline<T>(
  connection: Connection,
  { call, milliseconds = CALL_DEADLINE }: Call<T>,
): Promise<T> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort.abort();
      reject(new DeadlineError());
    }, milliseconds);
  });
  const work = connection.withDeadline(Date.now() + milliseconds, () =>
    connection.withAbortSignal(abort.signal, call),
  );
  // When the race is lost the call still ends in an error that nobody waits for.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
