import { formatDate } from '../../../domain/time/dutch-dates';
import type { ProcessState } from '../../../workflows/engine/state';

/** Until when a process rests: 'staat stil tot en met vrijdag 5 maart 2027'; null while it runs. */
export function heldInWords({ held }: Pick<ProcessState, 'held'>): string | null {
  return held ? `staat stil tot en met ${formatDate(held.until)}` : null;
}
