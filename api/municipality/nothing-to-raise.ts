import type { FormData } from '../../forms/types';
import type { TaskStep } from '../../workflows/engine/definition';

/** The answer that means "nothing to raise" for a step, from its own outcome rule; null where it has none. */
export function nothingToRaise(step: TaskStep): FormData | null {
  const { outcome } = step;
  const value = Object.entries(outcome?.values ?? {}).find(([, result]) => result === 'no-input')?.[0];
  return outcome && value !== undefined ? { [outcome.field]: value } : null;
}
