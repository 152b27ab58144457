import {
  type Client,
  ScheduleAlreadyRunning,
  type ScheduleHandle,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
} from '@temporalio/client';
import type { Config } from '../../config';
import { TASK_QUEUE } from '../../workflows/contract';
import { isOfRow, isSame } from './compare';
import { isWanted, SCHEDULES, type ScheduleRow } from './table';

/** What became of a schedule: `absent` is not wanted and not there, `foreign` is not wanted and of somebody else. */
export type Became = 'created' | 'existing' | 'changed' | 'removed' | 'absent' | 'foreign';

/**
 * Makes what Temporal does by itself what the table says, and gives what became of each. Whether somebody paused one, and
 * why, stays. What is as it should be is not touched: Temporal forgets the moments that a changed one still had to catch
 * up with. Two workers that do this at once do the same.
 */
export async function ensureSchedules(client: Client, config: Config): Promise<Record<string, Became>> {
  const became = await Promise.all(
    SCHEDULES.map(async (row): Promise<[string, Became]> => {
      const schedule = client.schedule.getHandle(row.id);
      return [row.id, await (isWanted(row, config) ? ensure(client, row) : remove(schedule, row))];
    }),
  );
  return Object.fromEntries(became);
}

async function ensure(client: Client, row: ScheduleRow): Promise<Became> {
  try {
    await client.schedule.create({ scheduleId: row.id, ...optionsOf(row) });
    return 'created';
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
  const schedule = client.schedule.getHandle(row.id);
  if (isSame(await schedule.describe(), row)) return 'existing';
  await schedule.update(({ state, policies }) => {
    const { policies: own, ...options } = optionsOf(row);
    return { ...options, policies: { ...policies, ...own }, state };
  });
  return 'changed';
}

/** A schedule under an id of ours that starts something else is not ours. */
async function remove(schedule: ScheduleHandle, row: ScheduleRow): Promise<Became> {
  try {
    if (!isOfRow(await schedule.describe(), row)) return 'foreign';
    await schedule.delete();
    return 'removed';
  } catch (error) {
    // Never made, or another worker was first.
    if (error instanceof ScheduleNotFoundError) return 'absent';
    throw error;
  }
}

function optionsOf({ spec, catchupWindow, workflow, workflowId, args }: ScheduleRow) {
  return {
    spec,
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow },
    action: {
      type: 'startWorkflow' as const,
      workflowType: workflow,
      workflowId,
      taskQueue: TASK_QUEUE,
      args,
    },
  };
}
