import type { ComponentChildren } from 'preact';

/** A column of the drawing for each quarter, in the drawing's own units. */
const STEP = 28;

/**
 * A small drawing with a column for each quarter, which the eye reads faster than the numbers beside it; a reader of screens gets the numbers alone.
 * `column` draws one quarter around `middle`, and nothing where it has nothing to show; `height` is in the drawing's own units.
 */
export function QuarterChart<Value>({
  values,
  height,
  base,
  column,
}: {
  values: readonly Value[];
  height: number;
  /** How high the line stands that every column begins at; none when it is left out. */
  base?: number;
  column: (value: Value, middle: number) => ComponentChildren;
}) {
  const width = values.length * STEP;
  return (
    <svg
      class="kr-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {base !== undefined && <line class="kr-chart__base" x1="0" x2={width} y1={base} y2={base} />}
      {values.map((value, index) => column(value, index * STEP + STEP / 2))}
    </svg>
  );
}
