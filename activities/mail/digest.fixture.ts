import type { Notice } from '../../store/types';
import type { ProcessState } from '../../workflows/engine/state';
import { factsFor, notice, plannedCycle } from '../fixture';
import { composeDigest } from './digest';
import { renderText } from './render-text';

/** The task of a step (of one organisation) in a process; throws where there is none. */
export function taskOf(state: ProcessState, step: string, organisation?: string): string {
  const found = state.tasks.find(
    (task) =>
      task.step === step &&
      (organisation === undefined ||
        (task.assignee.kind === 'organisation' && task.assignee.organisation === organisation)),
  );
  if (!found) throw new Error(`no task ${step}`);
  return found.id;
}

/** The mail that somebody gets, with its text; throws where there is none. */
export function mail(given: Parameters<typeof factsFor>[0]) {
  const document = composeDigest(factsFor(given));
  if (!document) throw new Error('no mail');
  return { ...document, text: renderText(document.blocks) };
}

/** Three cycles in which municipalities are asked for input. */
export const cycles = ['de-oever', 'kompas', 'veerhuis'].map((key) => plannedCycle(key));

/** Notices to a municipality about its input in these cycles. */
export const asked = (kind: Notice['kind'], states: readonly ProcessState[], organisation = 'huizen') =>
  states.map((state) =>
    notice(state, {
      kind,
      person: organisation === 'huizen' ? 'wilma' : 'frederik',
      taskId: taskOf(state, 'input', organisation),
    }),
  );
