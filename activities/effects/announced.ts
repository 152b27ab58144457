import type { ProcessState } from '../../workflows/engine/state';
import { stepsOf } from '../../workflows/engine/steps';

/** Whether the participants were invited when the date was set; cycles of the first definition did that with the agenda. */
export function isAnnounced({ definition, moments }: Pick<ProcessState, 'definition' | 'moments'>): boolean {
  if (moments.conversation === undefined) return false;
  return stepsOf(definition).some(
    ({ step }) => step.kind === 'automatic' && step.run === 'announce-conversation',
  );
}
