import type { Notice } from '../../store/types';
import type { ProcessEvent } from '../../workflows/engine/effects';
import { textOf } from '../effects/form-data';
import type { Facts } from './facts';

/** Who did something, by name (null: by itself, or somebody of another organisation), and why, as he wrote it. */
export type Deed = { by: string | null; reason: string };

/** The last thing of a kind that happened in the process of a notice, to its task where it is about one. */
export function lastDeed(
  facts: Facts,
  given: { notice: Pick<Notice, 'processId' | 'taskId'>; kind: ProcessEvent['kind'] },
): Deed {
  const { processId, taskId } = given.notice;
  const history = processId === null ? undefined : facts.histories.get(processId);
  const event = history?.events.findLast(
    (one) => one.kind === given.kind && (!('taskId' in one) || taskId === null || one.taskId === taskId),
  );
  if (!history || !event) return { by: null, reason: '' };
  const written = 'answerId' in event && event.answerId !== null ? history.texts.get(event.answerId) : null;
  const by = event.by?.kind === 'person' ? (facts.people.get(event.by.person)?.name ?? null) : null;
  return { by, reason: written ? textOf(written, 'reason') : '' };
}

/** What was done, by whom and why, for colleagues: 'Door Noor van Dalen. Reden: de directeur is ziek.' */
export function deedInWords({ by, reason }: Deed): string {
  return [...(by === null ? [] : [`Door ${by}.`]), ...(reason === '' ? [] : [`Reden: ${reason}`])].join(' ');
}
