import { formatWorkingDays } from '../../../domain/time/dutch-dates';
import type { TermLength } from '../../../domain/time/terms';

/** When a term ends that counts from a moment: '10 werkdagen vóór het gesprek', 'op de dag van het gesprek'. */
export function termInWords(length: TermLength, moment: string): string {
  const { n, words } = read(length);
  if (n === 0) return `op de dag van ${moment}`;
  return `${words} ${n < 0 ? 'vóór' : 'na'} ${moment}`;
}

function read(length: TermLength): { n: number; words: string } {
  if ('workingDays' in length) {
    return { n: length.workingDays, words: formatWorkingDays(Math.abs(length.workingDays)) };
  }
  const [n, one, many] =
    'weeks' in length ? ([length.weeks, 'week', 'weken'] as const) : ([length.days, 'dag', 'dagen'] as const);
  const size = Math.abs(n);
  return { n, words: `${size} ${size === 1 ? one : many}` };
}
