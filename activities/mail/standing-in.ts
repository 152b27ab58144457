import { formatDay, formatList } from '../../domain/time/dutch-dates';
import type { Block } from './document';
import type { Facts } from './facts';

/** Says for whom a mail is, where the reader gets it in the place of somebody who is away or cannot be reached. */
export function standingIn({ reader, standsInFor, people }: Facts): Block[] {
  const absent = [...standsInFor].flatMap(([id, until]) => {
    const person = people.get(id);
    // Of somebody who left there is no name any more: his work is the reader's own now.
    if (id === reader.id || !person || (person.leftAt ?? null) !== null) return [];
    return [
      `${person.name} (${until === null ? 'nu niet bereikbaar' : `afwezig tot en met ${formatDay(until)}`})`,
    ];
  });
  if (absent.length === 0) return [];
  const names = formatList(absent);
  const text =
    reader.audience === 'staff'
      ? `Je vervangt ${names}. Daarom staat hier ook wat voor ${absent.length === 1 ? 'deze collega' : 'deze collega’s'} is.`
      : `Deze mail is voor ${names}. U krijgt hem als collega.`;
  return [{ kind: 'paragraph', text }];
}
