import type { AgendaItem } from '../../store/types';

/** The items of an agenda in their order, each with who raised it. */
export function AgendaItems({ items }: { items: readonly AgendaItem[] }) {
  return (
    <ol class="kr-agenda">
      {items.map(({ title, source }) => (
        <li key={`${title} ${source}`}>
          {title} <span class="kr-small">({source})</span>
        </li>
      ))}
    </ol>
  );
}
