import type { ScheduleSpecDescription } from '@temporalio/client';
import type { Config } from '../../config';
import {
  type OverviewInput,
  ROUND_SCHEDULE,
  type RoundInput,
  WATCHDOG_SCHEDULE,
} from '../../workflows/contract';
import { calendar, everyMinutes } from './times';

/** One thing that Temporal does by itself at set times. */
export type ScheduleRow = {
  id: string;
  /** The workflow type that it starts, with its input; the server adds the moment to the workflow id. */
  workflow: string;
  workflowId: string;
  args: unknown[];
  spec: ScheduleSpecDescription;
  /** How late (ms) it may still happen when the server was down. */
  catchupWindow: number;
  /** Where it is wanted, everywhere when absent. A row that is wanted nowhere any more stays, so that it is removed. */
  only?: (config: Config) => boolean;
};

type Round = (input: RoundInput) => Promise<unknown>;
type Overview = (input: OverviewInput) => Promise<unknown>;

const TIMEZONE = 'Europe/Amsterdam';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** All that Temporal does by itself at set times. */
export const SCHEDULES: readonly ScheduleRow[] = [
  {
    id: ROUND_SCHEDULE,
    workflow: 'quarterlyRound',
    workflowId: 'round:scheduled',
    args: [{ clockOffset: 0 }] satisfies Parameters<Round>,
    // The first day of the last month before the quarter. Opening twice opens once: every cycle has a business id.
    spec: {
      calendars: [
        calendar({
          months: ['MARCH', 'JUNE', 'SEPTEMBER', 'DECEMBER'],
          dayOfMonth: 1,
          hour: 7,
          comment: 'Opent de ronde van het volgende kwartaal',
        }),
      ],
      timezone: TIMEZONE,
    },
    catchupWindow: 30 * DAY,
  },
  {
    id: WATCHDOG_SCHEDULE,
    workflow: 'watchdog',
    workflowId: 'watchdog:scheduled',
    args: [],
    spec: { intervals: [everyMinutes(10)] },
    catchupWindow: 10 * MINUTE,
  },
  {
    id: 'weekoverzicht',
    workflow: 'weeklyOverview',
    workflowId: 'weekly-overview:scheduled',
    args: [{ clockOffset: 0 }] satisfies Parameters<Overview>,
    // After the deadlines of seven, before the mail of eight. Told twice in one week is told once: a notice has the week in its key.
    spec: {
      calendars: [
        calendar({
          dayOfWeek: 'MONDAY',
          hour: 7,
          minute: 30,
          comment: 'Zet voor de manager op een rij wat stilstaat',
        }),
      ],
      timezone: TIMEZONE,
    },
    catchupWindow: 3 * DAY,
    // The demo lives at another time than this clock: there the journey through time stops on Mondays.
    only: ({ demo }) => !demo,
  },
  {
    id: 'delivery-reports',
    workflow: 'deliveryReports',
    workflowId: 'delivery-reports:scheduled',
    args: [],
    spec: { intervals: [everyMinutes(10)] },
    // What was missed is read with the next visit.
    catchupWindow: 10 * MINUTE,
    only: ({ bounceImapUrl }) => bounceImapUrl !== undefined,
  },
];

/** The ids of the schedules that must be there. */
export function scheduleIds(config: Config): string[] {
  return SCHEDULES.filter((row) => isWanted(row, config)).map(({ id }) => id);
}

/** Whether a schedule must be there with these settings. */
export function isWanted({ only }: ScheduleRow, config: Config): boolean {
  return only?.(config) ?? true;
}
