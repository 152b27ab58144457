import type { OfferedRepair } from './offered';

/** "Meer": what is seldom needed, as links; draws nothing where there is nothing to do. */
export function More({ repairs, about }: { repairs: readonly OfferedRepair[]; about?: string }) {
  if (repairs.length === 0) return null;
  return (
    <details class="kr-details">
      <summary>Meer{about && <span class="kr-visually-hidden">{`: ${about}`}</span>}</summary>
      <ul class="kr-plain-list">
        {repairs.map(({ key, title, href }) => (
          <li key={key}>
            <a class="utrecht-link utrecht-link--html-a" href={href}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
