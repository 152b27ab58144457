import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import { type RoundInput, TASK_QUEUE } from '../workflows/contract';

const SCHEDULE_ID = 'kwartaalronde';

type Round = (input: RoundInput) => Promise<unknown>;

/**
 * Has Temporal open the round of the next quarter, on the first day of the last month before it at 07:00 in Amsterdam.
 * A server that was down on that day catches up within the month. One that exists stays as it is: somebody may have
 * paused it on purpose.
 */
export async function ensureSchedule(client: Client): Promise<'created' | 'existing'> {
  try {
    await client.schedule.create({
      scheduleId: SCHEDULE_ID,
      spec: {
        calendars: [
          {
            month: ['MARCH', 'JUNE', 'SEPTEMBER', 'DECEMBER'],
            dayOfMonth: 1,
            hour: 7,
            comment: 'Opent de ronde van het volgende kwartaal',
          },
        ],
        timezone: 'Europe/Amsterdam',
      },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '30 days' },
      action: {
        type: 'startWorkflow',
        workflowType: 'quarterlyRound',
        // The server adds the moment; opening twice opens once, because every cycle has a business id.
        workflowId: 'round:scheduled',
        taskQueue: TASK_QUEUE,
        args: [{ clockOffset: 0 }] satisfies Parameters<Round>,
      },
    });
    return 'created';
  } catch (error) {
    if (error instanceof ScheduleAlreadyRunning) return 'existing';
    throw error;
  }
}
