import type { AppError } from './app-error';

/** An error as `application/problem+json` (RFC 9457), all problems of the input at once. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  /** Names this request in our log. */
  instance: string;
  invalidParams?: readonly { path: string; code: string; message: string }[];
};

/** Writes an error for a program; nothing of our inside is in it. */
export function toProblem(error: AppError, requestId: string): Problem {
  const { status, title } = error.entry;
  return {
    type: 'about:blank',
    title,
    status,
    detail: error.userMessage,
    code: error.code,
    instance: `urn:uuid:${requestId}`,
    ...(error.invalidParams.length > 0 ? { invalidParams: error.invalidParams } : {}),
  };
}
