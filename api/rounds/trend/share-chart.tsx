import { type Answers, askedTimes } from './trend';

const STEP = 28;
const HEIGHT = 40;

/** The part of the questions that was answered in time, a bar for each quarter. The table has the numbers. */
export function ShareChart({ answers }: { answers: readonly Answers[] }) {
  const width = answers.length * STEP;
  return (
    <svg
      class="kr-chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {answers.map((given, index) => {
        const asked = askedTimes(given);
        if (asked === 0) return null;
        const filled = ((HEIGHT - 2) * given.inTime) / asked;
        const x = index * STEP + 5;
        return (
          <g key={`${index}-${x}`}>
            <rect class="kr-chart__whole" x={x} y="1" width="18" height={HEIGHT - 2} />
            <rect class="kr-chart__part" x={x} y={HEIGHT - 1 - filled} width="18" height={filled} />
          </g>
        );
      })}
    </svg>
  );
}
