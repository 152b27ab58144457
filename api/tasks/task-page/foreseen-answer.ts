import type { FormData } from '../../../forms/types';
import type { Command } from '../../../workflows/engine/command';
import { momentsOf, outcomeOf } from '../../../workflows/engine/outcome';
import type { Principal } from '../../access/principals';
import type { Dossier } from './dossier';

/** The command that an answer to a task would be when its viewer sends it: for what follows from it, never to be sent. */
export function foreseenAnswer(
  { dossier, viewer, principal }: { dossier: Dossier; viewer: string; principal?: Principal | null },
  data: FormData,
): Extract<Command, { kind: 'complete' }> {
  const { step, task } = dossier;
  return {
    kind: 'complete',
    taskId: task._id,
    outcome: outcomeOf(step, data),
    answerId: 'not-sent-yet',
    supersedes: null,
    by: { kind: 'person', person: viewer, organisation: 'regio' },
    moments: momentsOf(step, data),
    ...(principal ? { deputyFor: principal.person } : {}),
  };
}
