import { QuarterChart } from './quarter-chart';
import type { Duration } from './trend';

/** Sizes in the drawing's own units. */
const HEIGHT = 48;
const TOP = 4;

/** How long a phase took, a bar from the shortest to the longest for each quarter with a line at the median. The table has the numbers. */
export function RangeChart({ durations, most }: { durations: readonly Duration[]; most: number }) {
  const y = (days: number): number => TOP + (HEIGHT - 2 * TOP) * (1 - days / Math.max(1, most));
  return (
    <QuarterChart
      values={durations}
      height={HEIGHT}
      base={y(0)}
      column={(duration, middle) => {
        if (!duration) return null;
        const top = y(duration.most);
        const median = y(duration.median);
        return (
          <g key={middle}>
            <rect
              class="kr-chart__range"
              x={middle - 7}
              width="14"
              y={top}
              height={Math.max(2, y(duration.least) - top)}
            />
            <line class="kr-chart__median" x1={middle - 10} x2={middle + 10} y1={median} y2={median} />
          </g>
        );
      }}
    />
  );
}
