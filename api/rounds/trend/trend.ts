import type { Quarter } from '../../../domain/quarters';
import type { ListedProcess } from '../../../store/types';

/** How long one phase took in one quarter, in working days; null where no conversation got past it. */
export type Duration = { median: number; least: number; most: number; number: number } | null;

/** How one municipality answered in one quarter. */
export type Answers = { inTime: number; late: number; silent: number };

/** How things went over the quarters; the values of each row stand in the order of `quarters`. */
export type Trend = {
  quarters: readonly Quarter[];
  phases: readonly { key: string; title: string; durations: readonly Duration[] }[];
  /** By name: this is no ranking. */
  municipalities: readonly { key: string; name: string; answers: readonly Answers[] }[];
};

/** Puts together how things went, from what was written down of each cycle. */
export function trendOf(given: {
  quarters: readonly Quarter[];
  cycles: readonly Pick<ListedProcess, 'subject' | 'standing'>[];
  municipalities: readonly { _id: string; name: string }[];
}): Trend {
  const quarters = given.quarters.toSorted();
  const standings = quarters.map((quarter) =>
    given.cycles.flatMap(({ subject, standing }) =>
      subject.quarter === quarter && standing ? [standing] : [],
    ),
  );
  const titles = new Map(
    standings.flat().flatMap(({ phases }) => phases.map(({ key, title }) => [key, title] as const)),
  );
  return {
    quarters,
    phases: [...titles].map(([key, title]) => ({
      key,
      title,
      durations: standings.map((ofQuarter) =>
        durationOf(
          ofQuarter.flatMap(({ phases }) =>
            phases.flatMap((phase) =>
              phase.key === key && phase.kind === 'done' ? [phase.workingDays] : [],
            ),
          ),
        ),
      ),
    })),
    municipalities: given.municipalities
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
      .map(({ _id, name }) => ({
        key: _id,
        name,
        answers: standings.map((ofQuarter) => {
          const times = (which: keyof Answers): number =>
            ofQuarter.reduce(
              (sum, { answers }) => sum + answers[which].filter((one) => one === _id).length,
              0,
            );
          return { inTime: times('inTime'), late: times('late'), silent: times('silent') };
        }),
      })),
  };
}

/** How often a municipality was asked and had its time. */
export function askedTimes({ inTime, late, silent }: Answers): number {
  return inTime + late + silent;
}

function durationOf(days: readonly number[]): Duration {
  const sorted = days.toSorted((a, b) => a - b);
  const least = sorted[0];
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return null;
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? least;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? most;
  return { median: (low + high) / 2, least, most, number: sorted.length };
}
