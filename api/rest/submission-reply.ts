import type { z } from 'zod';
import { toFormioDetails } from '../../forms/rest';
import { type RefusalContext, refusalText } from '../answers/refusal-text';
import type { SubmissionResult } from '../answers/submit-answer';
import { AppError } from '../errors/app-error';
import { toProblem } from '../errors/problem';
import { jsonReply, type Reply, withHeader } from '../routing/reply';
import { toDataParam } from './read-submission';
import type { acceptedSchema } from './schemas';

/** In seconds: how long a program should wait before it repeats a request with the same requestId. */
const RETRY_AFTER = '5';

type Given = { requestId: string; words: Omit<RefusalContext, 'draftKept'> };

/** What became of a submission, as the answer of the REST interface. */
export function submissionReply(result: SubmissionResult, { requestId, words }: Given): Reply {
  switch (result.kind) {
    case 'accepted':
      return jsonReply(accepted(result), { status: 201 });
    case 'invalid': {
      const invalidParams = result.problems.map(toDataParam);
      // `name` and `details` are what Form.io's own client shows at its fields.
      const formio = { name: 'ValidationError', details: toFormioDetails(result.problems) };
      return problem(new AppError('invalid', { invalidParams }), { requestId, more: formio });
    }
    case 'privacy': {
      const invalidParams = result.findings.map(({ path, kind, message }) => ({
        path: `data.${path}`,
        code: kind,
        message,
      }));
      return problem(new AppError('privacy', { invalidParams }), { requestId });
    }
    case 'refused': {
      const message = refusalText(result.refusal, { ...words, draftKept: result.draftKept });
      return problem(new AppError('refused', { message }), {
        requestId,
        more: { refusal: result.refusal.code },
      });
    }
    case 'unavailable': {
      const message =
        'Uw antwoord is als concept bewaard, maar kon nog niet worden verwerkt. Stuur het over een paar minuten opnieuw, met dezelfde requestId.';
      return withHeader(
        problem(new AppError('unavailable', { message }), { requestId }),
        'Retry-After',
        RETRY_AFTER,
      );
    }
  }
}

function accepted({
  answer,
}: Extract<SubmissionResult, { kind: 'accepted' }>): z.infer<typeof acceptedSchema> {
  const at = new Date(answer.at).toISOString();
  return {
    _id: answer._id,
    form: `${answer.form.key}:${answer.form.version}`,
    task: answer.taskId ?? '',
    data: answer.data,
    state: 'submitted',
    outcome: answer.outcome,
    created: at,
    modified: at,
  };
}

function problem(error: AppError, given: { requestId: string; more?: Record<string, unknown> }): Reply {
  return jsonReply(
    { ...toProblem(error, given.requestId), ...given.more },
    { status: error.entry.status, problem: true },
  );
}
