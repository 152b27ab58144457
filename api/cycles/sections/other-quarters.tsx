import { TextLink } from '../../components';
import { paths } from '../../paths';

/** Other quarters of the same provider. */
export function OtherQuarters({
  provider,
  quarters,
}: {
  provider: string;
  quarters: readonly { quarter: string; title: string }[];
}) {
  if (quarters.length === 0) return null;
  return (
    <section class="kr-no-print">
      <h2 class="utrecht-heading-2">Andere kwartalen ({quarters.length})</h2>
      <ul class="utrecht-unordered-list">
        {quarters.map(({ quarter, title }) => (
          <li key={quarter} class="utrecht-unordered-list__item">
            <TextLink href={paths.cycle({ provider, quarter })}>{title}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
