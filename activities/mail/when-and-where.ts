import { formatDateTime } from '../../domain/time/dutch-dates';
import type { Instant } from '../../workflows/engine/state';
import type { Block } from './document';
import type { Conversation } from './facts';

/** The two lines that whoever comes to a conversation must know. */
export function whenAndWhere({ at, minutes, place }: Conversation & { at: Instant }): Block {
  return {
    kind: 'list',
    items: [{ text: `Wanneer: ${formatDateTime(at)}, ${duration(minutes)}` }, { text: `Waar: ${place}` }],
  };
}

function duration(minutes: number): string {
  const hours = minutes / 60;
  return hours >= 1 ? `${String(hours).replace('.', ',')} uur` : `${minutes} minuten`;
}
