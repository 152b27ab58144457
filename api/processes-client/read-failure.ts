import {
  ApplicationFailure,
  isGrpcServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { z } from 'zod';
import { REFUSED } from '../../workflows/contract';
import type { Refusal } from '../../workflows/engine/command';

const actorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), person: z.string(), organisation: z.string() }),
  z.object({ kind: z.literal('invitation'), invitation: z.string(), organisation: z.string() }),
]);

/** The refusals of the engine as they come over the wire. */
const refusalSchema: z.ZodType<Refusal> = z.discriminatedUnion('code', [
  z.object({ code: z.literal('process-closed') }),
  z.object({ code: z.literal('task-unknown') }),
  z.object({ code: z.literal('task-done'), by: actorSchema.nullable(), at: z.number() }),
  z.object({ code: z.literal('task-not-yours'), person: z.string().nullable() }),
  z.object({ code: z.literal('outcome-unknown') }),
  z.object({ code: z.literal('moment-missing') }),
  z.object({ code: z.literal('moment-past') }),
  z.object({ code: z.literal('moment-unknown') }),
  z.object({ code: z.literal('too-late'), dueAt: z.number() }),
  z.object({ code: z.literal('task-open') }),
  z.object({ code: z.literal('step-unknown') }),
  z.object({ code: z.literal('not-skippable') }),
  z.object({ code: z.literal('not-reopenable') }),
  z.object({ code: z.literal('date-past') }),
  z.object({ code: z.literal('on-hold'), until: z.number() }),
  z.object({ code: z.literal('not-on-hold') }),
  z.object({ code: z.literal('nudged-today'), at: z.number() }),
  z.object({ code: z.literal('same-person') }),
]);

/** What a failed call means: a refusal with its reason, or that nobody could be reached. */
export type CallFailure = { kind: 'refused'; refusal: Refusal } | { kind: 'unavailable'; reason: string };

/** Reads what a call to Temporal threw; anything but a refusal counts as not reached, and may be tried again. */
export function readFailure(error: unknown): CallFailure {
  // Gone or ended: for whoever acts both mean that it is over.
  if (error instanceof WorkflowNotFoundError) return { kind: 'refused', refusal: { code: 'process-closed' } };
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const refusal = refusalSchema.safeParse(error.cause.details?.[0]);
    if (error.cause.type === REFUSED && refusal.success) return { kind: 'refused', refusal: refusal.data };
  }
  return { kind: 'unavailable', reason: reasonOf(error) };
}

/** One line about an error for the log: its names, never what a request carried. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const cause: unknown = error.cause;
  const grpc = isGrpcServiceError(cause) ? ` (${cause.details})` : '';
  return `${error.name}: ${error.message}${grpc}`;
}
