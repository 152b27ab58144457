import type { ComponentChildren } from 'preact';

/** Terms with what they are: who, when, where. Items without a value are left out. */
export function DefinitionList({ items }: { items: readonly { term: string; value: ComponentChildren }[] }) {
  const filled = items.filter(({ value }) => value !== null && value !== undefined && value !== '');
  return (
    <dl class="utrecht-data-list utrecht-data-list--html-dl kr-definitions">
      {filled.map(({ term, value }) => (
        <div key={term} class="utrecht-data-list__item kr-definitions__item">
          <dt class="utrecht-data-list__item-key">{term}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
