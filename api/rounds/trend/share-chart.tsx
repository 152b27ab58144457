import { QuarterChart } from './quarter-chart';
import { type Answers, askedTimes } from './trend';

const HEIGHT = 40;

/** The part of the questions that was answered in time, a bar for each quarter. The table has the numbers. */
export function ShareChart({ answers }: { answers: readonly Answers[] }) {
  return (
    <QuarterChart
      values={answers}
      height={HEIGHT}
      column={(given, middle) => {
        const asked = askedTimes(given);
        if (asked === 0) return null;
        const filled = ((HEIGHT - 2) * given.inTime) / asked;
        const x = middle - 9;
        return (
          <g key={middle}>
            <rect class="kr-chart__whole" x={x} y="1" width="18" height={HEIGHT - 2} />
            <rect class="kr-chart__part" x={x} y={HEIGHT - 1 - filled} width="18" height={filled} />
          </g>
        );
      }}
    />
  );
}
