import { formatDay } from '../../../domain/time/dutch-dates';
import type { Principal } from '../../access/principals';

/** Why a colleague's task is the reader's: 'Namens Noor van Dalen, afwezig tot en met vrijdag 15 januari 2027'. */
export function insteadOf({ name, until }: Principal): string {
  const why = until === null ? 'nu niet bereikbaar' : `afwezig tot en met ${formatDay(until)}`;
  return `Namens ${name}, ${why}`;
}
