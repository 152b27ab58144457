import { type ErrorCode, type ErrorEntry, errorTable } from './error-table';

/** One thing wrong with what was sent: where, and how to mend it (Dutch). */
export type InvalidParam = { path: string; code: string; message: string };

type Details = {
  /** For the log only; never shown. */
  internal?: string;
  /** Replaces the table's sentence where the place knows better what to do next. */
  message?: string;
  invalidParams?: readonly InvalidParam[];
  cause?: unknown;
};

/** An error that is data: its code decides status, words and reporting. Throw it anywhere below a route. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly userMessage: string;
  readonly invalidParams: readonly InvalidParam[];

  constructor(code: ErrorCode, { internal, message, invalidParams = [], cause }: Details = {}) {
    super(internal ?? code, cause === undefined ? {} : { cause });
    this.name = 'AppError';
    this.code = code;
    this.userMessage = message ?? errorTable[code].message;
    this.invalidParams = invalidParams;
  }

  /** The line of the error table. */
  get entry(): ErrorEntry {
    return errorTable[this.code];
  }
}
