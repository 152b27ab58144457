import type { Span, Timeline, TimelineRow } from './layout';

/** Sizes of the drawing, in its own units. */
const LABEL = 104;
/** A week is never narrower; few weeks share the whole width, so that text keeps its size. */
const LEAST_WEEK = 46;
const FULL_WIDTH = 1136;
const HEAD = 44;
const ROW = 38;
const FOOT = 22;

/**
 * The course of a cycle as a picture: weeks as columns, a row for each phase with what was planned above what really
 * happened, deadlines as marks, the conversation as a dot and today as a line. `describedBy` names the table that
 * says the same.
 */
export function TimelineDrawing({
  timeline,
  label,
  describedBy,
}: {
  timeline: Timeline;
  label: string;
  describedBy: string;
}) {
  const { weeks, rows, today, conversation } = timeline;
  const week = Math.max(LEAST_WEEK, (FULL_WIDTH - LABEL) / weeks.length);
  const x = (at: number): number => LABEL + at * week;
  const width = LABEL + weeks.length * week + 8;
  const height = HEAD + rows.length * ROW + FOOT;
  const conversationRow = rows.findIndex(({ phase }) => phase === 'conversation');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing scrolls inside its own box, and the keyboard must be able to reach it
    <section class="kr-timeline" tabIndex={0} aria-label="Tijdlijn">
      <svg
        class="kr-timeline__drawing"
        role="img"
        aria-label={label}
        aria-describedby={describedBy}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        {weeks.map(({ monday, day, month }, index) => (
          <g key={monday}>
            <line
              class={month === null ? 'kr-timeline__week' : 'kr-timeline__week kr-timeline__week--month'}
              x1={x(index)}
              x2={x(index)}
              y1={month === null ? HEAD - 14 : 6}
              y2={height - FOOT}
            />
            {month !== null && (
              <text class="kr-timeline__month" x={x(index) + 4} y={17}>
                {month}
              </text>
            )}
            <text class="kr-timeline__day" x={x(index) + 4} y={HEAD - 8}>
              {day}
            </text>
          </g>
        ))}
        {rows.map((row, index) => (
          <Row key={row.phase} row={row} y={HEAD + index * ROW} width={width} x={x} />
        ))}
        {today !== null && (
          <g>
            <line class="kr-timeline__today" x1={x(today)} x2={x(today)} y1={HEAD - 4} y2={height - FOOT} />
            <text class="kr-timeline__today-label" x={x(today)} y={height - 6} text-anchor="middle">
              vandaag
            </text>
          </g>
        )}
        {conversation !== null && conversationRow >= 0 && (
          <circle
            class="kr-timeline__conversation"
            cx={x(conversation)}
            cy={HEAD + conversationRow * ROW + ROW / 2}
            r={8}
          />
        )}
      </svg>
    </section>
  );
}

type Scale = (weeks: number) => number;

function Row({ row, y, width, x }: { row: TimelineRow; y: number; width: number; x: Scale }) {
  return (
    <g>
      <line class="kr-timeline__rule" x1={0} x2={width} y1={y} y2={y} />
      <text class="kr-timeline__phase" x={0} y={y + ROW / 2 + 5}>
        {row.title}
      </text>
      {row.planned && <Bar kind="planned" x={x} span={row.planned} y={y + 8} />}
      {row.real && <Bar kind="real" x={x} span={row.real} y={y + 20} />}
      {row.late && <Bar kind="late" x={x} span={row.late} y={y + 20} />}
      {row.marks.map((mark) => (
        <path key={mark} class="kr-timeline__mark" d={`M${x(mark)} ${y + 4}v14m-4 -14h8l-4 5z`} />
      ))}
    </g>
  );
}

function Bar({ kind, span, y, x }: { kind: 'planned' | 'real' | 'late'; span: Span; y: number; x: Scale }) {
  // What took no time is still there to be seen.
  const width = Math.max(4, x(span.end) - x(span.start));
  return <rect class={`kr-timeline__${kind}`} x={x(span.start)} y={y} width={width} height={10} rx={2} />;
}
