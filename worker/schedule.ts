import {
  type Client,
  ScheduleAlreadyRunning,
  type ScheduleOptions,
  ScheduleOverlapPolicy,
} from '@temporalio/client';
import type { Config } from '../config';
import {
  type OverviewInput,
  ROUND_SCHEDULE,
  type RoundInput,
  TASK_QUEUE,
  WATCHDOG_SCHEDULE,
} from '../workflows/contract';

/** One thing that Temporal does by itself at set times. */
type ScheduleRow = {
  id: string;
  /** The workflow type that it starts, with its input; the server adds the moment to the workflow id. */
  workflow: string;
  workflowId: string;
  args: unknown[];
  spec: ScheduleOptions['spec'];
  /** How late it may still happen when the server was down. */
  catchupWindow: '30 days' | '3 days' | '10 minutes';
  /** Where it is wanted; everywhere when absent. */
  only?: (config: Config) => boolean;
};

type Round = (input: RoundInput) => Promise<unknown>;
type Overview = (input: OverviewInput) => Promise<unknown>;

const TIMEZONE = 'Europe/Amsterdam';

const SCHEDULES: readonly ScheduleRow[] = [
  {
    id: ROUND_SCHEDULE,
    workflow: 'quarterlyRound',
    workflowId: 'round:scheduled',
    args: [{ clockOffset: 0 }] satisfies Parameters<Round>,
    // The first day of the last month before the quarter. Opening twice opens once: every cycle has a business id.
    spec: {
      calendars: [
        {
          month: ['MARCH', 'JUNE', 'SEPTEMBER', 'DECEMBER'],
          dayOfMonth: 1,
          hour: 7,
          comment: 'Opent de ronde van het volgende kwartaal',
        },
      ],
      timezone: TIMEZONE,
    },
    catchupWindow: '30 days',
  },
  {
    id: WATCHDOG_SCHEDULE,
    workflow: 'watchdog',
    workflowId: 'watchdog:scheduled',
    args: [],
    spec: { intervals: [{ every: '10 minutes' }] },
    catchupWindow: '10 minutes',
  },
  {
    id: 'weekoverzicht',
    workflow: 'weeklyOverview',
    workflowId: 'weekly-overview:scheduled',
    args: [{ clockOffset: 0 }] satisfies Parameters<Overview>,
    // After the deadlines of seven, before the mail of eight. Told twice in one week is told once: a notice has the week in its key.
    spec: {
      calendars: [
        { dayOfWeek: 'MONDAY', hour: 7, minute: 30, comment: 'Zet voor de manager op een rij wat stilstaat' },
      ],
      timezone: TIMEZONE,
    },
    catchupWindow: '3 days',
    // The demo lives at another time than this clock: there the journey through time stops on Mondays.
    only: ({ demo }) => !demo,
  },
  {
    id: 'delivery-reports',
    workflow: 'deliveryReports',
    workflowId: 'delivery-reports:scheduled',
    args: [],
    spec: { intervals: [{ every: '10 minutes' }] },
    // What was missed is read with the next visit.
    catchupWindow: '10 minutes',
    only: ({ bounceImapUrl }) => bounceImapUrl !== undefined,
  },
];

/**
 * Has Temporal do by itself what is in the table. A schedule that exists stays as it is: somebody may have paused it on
 * purpose. Gives what became of each.
 */
export async function ensureSchedules(
  client: Client,
  config: Config,
): Promise<Record<string, 'created' | 'existing'>> {
  const became = await Promise.all(
    wantedBy(config).map(
      async (row): Promise<[string, 'created' | 'existing']> => [row.id, await ensure(client, row)],
    ),
  );
  return Object.fromEntries(became);
}

/** The ids of the schedules that must be there. */
export function scheduleIds(config: Config): string[] {
  return wantedBy(config).map(({ id }) => id);
}

function wantedBy(config: Config): ScheduleRow[] {
  return SCHEDULES.filter(({ only }) => only?.(config) ?? true);
}

async function ensure(client: Client, row: ScheduleRow): Promise<'created' | 'existing'> {
  try {
    await client.schedule.create({
      scheduleId: row.id,
      spec: row.spec,
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: row.catchupWindow },
      action: {
        type: 'startWorkflow',
        workflowType: row.workflow,
        workflowId: row.workflowId,
        taskQueue: TASK_QUEUE,
        args: row.args,
      },
    });
    return 'created';
  } catch (error) {
    if (error instanceof ScheduleAlreadyRunning) return 'existing';
    throw error;
  }
}
