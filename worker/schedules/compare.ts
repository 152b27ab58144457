import { isDeepStrictEqual } from 'node:util';
import {
  type ScheduleDescription,
  ScheduleOverlapPolicy,
  type ScheduleSpecDescription,
} from '@temporalio/client';
import { TASK_QUEUE } from '../../workflows/contract';
import type { ScheduleRow } from './table';

type Described = Pick<ScheduleDescription, 'spec' | 'policies' | 'action'>;

/** Whether Temporal has a schedule as its row in the table says; whether it is paused is no part of that. */
export function isSame(described: Described, row: ScheduleRow): boolean {
  const { spec, policies, action } = described;
  return (
    isOfRow(described, row) &&
    action.workflowId === row.workflowId &&
    isDeepStrictEqual(action.args ?? [], row.args) &&
    policies.overlap === ScheduleOverlapPolicy.SKIP &&
    policies.catchupWindow === row.catchupWindow &&
    isDeepStrictEqual(complete(spec), complete(row.spec))
  );
}

/** Whether a schedule starts what its row in the table starts, on our own queue. */
export function isOfRow({ action }: Pick<Described, 'action'>, row: ScheduleRow): boolean {
  return action.workflowType === row.workflow && action.taskQueue === TASK_QUEUE;
}

/** What is absent and what is empty mean the same. */
function complete({ calendars, intervals, skip, startAt, endAt, jitter, timezone }: ScheduleSpecDescription) {
  return {
    calendars: calendars ?? [],
    intervals: (intervals ?? []).map(({ every, offset }) => ({ every, offset: offset ?? 0 })),
    skip: skip ?? [],
    startAt: startAt ?? null,
    endAt: endAt ?? null,
    jitter: jitter ?? 0,
    timezone: timezone || 'UTC',
  };
}
