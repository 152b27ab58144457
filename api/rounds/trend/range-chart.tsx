import type { Duration } from './trend';

/** Sizes in the drawing's own units. */
const STEP = 28;
const HEIGHT = 48;
const TOP = 4;

/** How long a phase took, a bar from the shortest to the longest for each quarter with a line at the median. The table has the numbers. */
export function RangeChart({ durations, most }: { durations: readonly Duration[]; most: number }) {
  const width = durations.length * STEP;
  const y = (days: number): number => TOP + (HEIGHT - 2 * TOP) * (1 - days / Math.max(1, most));
  return (
    <svg
      class="kr-chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <line class="kr-chart__base" x1="0" x2={width} y1={y(0)} y2={y(0)} />
      {durations.map((duration, index) => {
        if (!duration) return null;
        const x = index * STEP + STEP / 2;
        const top = y(duration.most);
        return (
          // The quarters have no key of their own here: their place is what tells them apart.
          <g key={`${index}-${x}`}>
            <rect
              class="kr-chart__range"
              x={x - 7}
              width="14"
              y={top}
              height={Math.max(2, y(duration.least) - top)}
            />
            <line
              class="kr-chart__median"
              x1={x - 10}
              x2={x + 10}
              y1={y(duration.median)}
              y2={y(duration.median)}
            />
          </g>
        );
      })}
    </svg>
  );
}
