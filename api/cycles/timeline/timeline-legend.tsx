import type { ComponentChildren } from 'preact';

/** What the shapes of the drawing mean; for eyes only, the table needs none. */
export function TimelineLegend() {
  return (
    <p class="kr-legend" aria-hidden="true">
      <Sign>
        <rect class="kr-timeline__planned" x={1} y={4} width={22} height={10} rx={2} />
      </Sign>
      gepland
      <Sign>
        <rect class="kr-timeline__real" x={1} y={4} width={22} height={10} rx={2} />
      </Sign>
      gedaan
      <Sign>
        <rect class="kr-timeline__late" x={1} y={4} width={22} height={10} rx={2} />
      </Sign>
      te laat
      <Sign>
        <path class="kr-timeline__mark" d="M12 2v14m-4 -14h8l-4 5z" />
      </Sign>
      uiterste dag
      <Sign>
        <circle class="kr-timeline__conversation" cx={12} cy={9} r={7} />
      </Sign>
      gesprek
    </p>
  );
}

function Sign({ children }: { children: ComponentChildren }) {
  return (
    <svg class="kr-legend__sign" aria-hidden="true" viewBox="0 0 24 18" width={24} height={18}>
      {children}
    </svg>
  );
}
