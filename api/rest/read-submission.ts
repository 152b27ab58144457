import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { FormDefinition } from '../../forms/types';
import { unknownKeys } from '../../forms/unknown-keys';
import { AppError, type InvalidParam } from '../errors/app-error';
import { submissionSchema } from './schemas';

/** A submission as we go on with it. */
export type RestSubmission = {
  data: Record<string, unknown>;
  requestId: string;
  supersedes: string | null;
  confirmedPrivacy: string | null;
};

/** Reads a JSON submission; throws `invalid` with all that is wrong, unknown fields among it. */
export function readRestSubmission(body: unknown, form: FormDefinition): RestSubmission {
  const read = submissionSchema.safeParse(body);
  if (!read.success)
    throw new AppError('invalid', { invalidParams: read.error.issues.flatMap(toInvalidParams) });
  const { data, metadata } = read.data;
  const unknown = unknownKeys(form, data).map((path) => unknownField(`data.${path}`));
  if (unknown.length > 0) throw new AppError('invalid', { invalidParams: unknown });
  return {
    data,
    requestId: metadata?.requestId ?? randomUUID(),
    supersedes: metadata?.supersedes ?? null,
    confirmedPrivacy: metadata?.confirmedPrivacy ?? null,
  };
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
