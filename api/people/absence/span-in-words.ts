import { formatDay } from '../../../domain/time/dutch-dates';
import type { IsoDate } from '../../../domain/time/iso-date';

/** Days in a row: 'op maandag 11 januari 2027', 'van maandag 11 januari 2027 tot en met vrijdag 15 januari 2027'. */
export function spanInWords({ from, until }: { from: IsoDate; until: IsoDate }): string {
  return from === until ? `op ${formatDay(from)}` : `van ${formatDay(from)} tot en met ${formatDay(until)}`;
}
