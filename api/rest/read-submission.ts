import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { FormData, FormDefinition, Problem } from '../../forms/types';
import { unknownKeys } from '../../forms/unknown-keys';
import { validateSubmission } from '../../forms/validate';
import { AppError, type InvalidParam } from '../errors/app-error';
import { submissionSchema } from './schemas';

/** A submission as we go on with it. */
export type RestSubmission = {
  data: Record<string, unknown>;
  requestId: string;
  supersedes: string | null;
  confirmedPrivacy: string | null;
};

/** Reads a JSON submission; throws `invalid` with all that is wrong at once, unknown fields and answers among it. */
export async function readRestSubmission(
  body: Readonly<Record<string, unknown>>,
  { form, fixed }: { form: FormDefinition; fixed: FormData | undefined },
): Promise<RestSubmission> {
  const read = submissionSchema.safeParse(body);
  const unknown = unknownKeys(form, body.data).map((path) => unknownField(`data.${path}`));
  if (!read.success || unknown.length > 0) {
    const shape = read.success ? [] : read.error.issues.flatMap(toInvalidParams);
    const answers = await answerProblems(body.data, { form, fixed });
    throw new AppError('invalid', { invalidParams: [...shape, ...unknown, ...answers] });
  }
  const { data, metadata } = read.data;
  return {
    data,
    requestId: metadata?.requestId ?? randomUUID(),
    supersedes: metadata?.supersedes ?? null,
    confirmedPrivacy: metadata?.confirmedPrivacy ?? null,
  };
}

async function answerProblems(
  data: unknown,
  { form, fixed }: { form: FormDefinition; fixed: FormData | undefined },
): Promise<InvalidParam[]> {
  // Without any answers the shape has said enough.
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  const verdict = await validateSubmission({ form, data, ...(fixed ? { prefill: fixed } : {}) });
  return verdict.ok ? [] : verdict.problems.map(toDataParam);
}

/** A problem of the form at its place in the submission. */
export function toDataParam({ path, code, message }: Problem): InvalidParam {
  return { path: `data.${path}`, code, message };
}

function unknownField(path: string): InvalidParam {
  return { path, code: 'unknown-field', message: 'Dit veld kennen wij niet. Laat het weg.' };
}

/** An issue of zod as one or more of ours; a sender may not choose how long our answer gets. */
function toInvalidParams(issue: z.core.$ZodIssue): InvalidParam[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, 20)
      .map((key) => unknownField([...(path ? [path] : []), key.slice(0, 60)].join('.')));
  }
  return [{ path, code: issue.code, message: `Dit klopt niet met openapi.json: ${issue.message}.` }];
}
