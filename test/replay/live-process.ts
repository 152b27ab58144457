import { randomUUID } from 'node:crypto';
import type { WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import { type History, historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { EffectsBatch } from '../../workflows/contract';
import {
  COMMAND_UPDATE,
  type CommandInput,
  type ProcessInput,
  type ProcessType,
  SHIFT_CLOCK_SIGNAL,
} from '../../workflows/contract';
import type { ProcessStart } from '../../workflows/engine/begin';
import type { Command, CommandResult } from '../../workflows/engine/command';
import type { Instant, TaskState } from '../../workflows/engine/state';
import { guest, staff } from '../examples/processes';
import { eventually } from '../support/eventually';
import type { Recorded } from './histories';
import type { Rig } from './rig';

type Complete = Extract<Command, { kind: 'complete' }>;
/** How somebody finishes the newest task of a step; what is left out follows from the task. */
export type Finish = { step: string; whose?: string } & Partial<Omit<Complete, 'kind' | 'taskId'>>;

/** A process on the real server, with a clock that is moved as the demo moves it. */
export type LiveProcess = {
  id: string;
  handle: WorkflowHandleWithFirstExecutionRunId;
  now(): Instant;
  /** Stops at every due moment on the way, as the conductor of the demo does. */
  travelTo(target: Instant): Promise<void>;
  send(command: Command, updateId?: string): Promise<CommandResult>;
  finishing(given: Finish): Complete;
  finish(given: Finish): Promise<CommandResult>;
  task(step: string, whose?: string): TaskState;
  written(): EffectsBatch;
  /** The history of every run, first to last: a long process goes on in a new run. */
  runs(): Promise<History[]>;
  /** Kinds of all its events, such as `TIMER_STARTED`. */
  events(): Promise<string[]>;
};

/** Starts a process that begins at an instant, whatever the time is. */
export async function startProcess(
  rig: Rig,
  given: { type: ProcessType; start: ProcessStart; from: Instant; travels?: boolean },
): Promise<LiveProcess> {
  const { type, from, travels = true } = given;
  const id = `${given.start.id}:${randomUUID()}`;
  const start: ProcessStart = { ...given.start, id };
  let offset = travels ? from - Date.now() : 0;
  const input: ProcessInput = { from: { start }, clock: { offset, travels } };
  const handle = await rig.client.workflow.start(type, {
    workflowId: id,
    taskQueue: rig.taskQueue,
    args: [input],
  });
  await eventually(() => rig.recorder.latest(id) !== undefined);

  const written = (): EffectsBatch => {
    const latest = rig.recorder.latest(id);
    if (!latest) throw new Error(`nothing written by ${id}`);
    return latest;
  };
  const send: LiveProcess['send'] = (command, updateId = randomUUID()) => {
    const args: [CommandInput] = [{ command, clockOffset: offset }];
    return handle.executeUpdate<CommandResult, [CommandInput]>(COMMAND_UPDATE, { args, updateId });
  };
  const task: LiveProcess['task'] = (step, whose) => {
    const found = written().state.tasks.findLast(
      ({ step: key, assignee }) =>
        key === step &&
        (whose === undefined || (assignee.kind === 'organisation' && assignee.organisation === whose)),
    );
    if (!found) throw new Error(`no task of ${step}`);
    return found;
  };
  const finishing = ({ step, whose, ...own }: Finish): Complete => {
    const { id: taskId, assignee } = task(step, whose);
    const by = assignee.kind === 'person' ? staff(assignee.person) : guest(assignee.organisation);
    return {
      kind: 'complete',
      taskId,
      outcome: 'done',
      answerId: randomUUID(),
      supersedes: null,
      by,
      ...own,
    };
  };
  const live: LiveProcess = {
    id,
    handle,
    now: () => Date.now() + offset,
    async travelTo(target) {
      for (let due = written().nextDueAt; due !== null && due <= target; due = written().nextDueAt) {
        offset = Math.max(offset, due - Date.now());
        await handle.signal(SHIFT_CLOCK_SIGNAL, offset);
        const before = due;
        await eventually(() => written().nextDueAt !== before);
      }
      offset = Math.max(offset, target - Date.now());
    },
    send,
    finishing,
    finish: (own) => send(finishing(own)),
    task,
    written,
    runs: () => runsOf(rig, handle),
    events: async () => (await runsOf(rig, handle)).flatMap(kindsOf),
  };
  rig.started.push(live);
  return live;
}

/** Kinds of the events of a history, such as `TIMER_STARTED`. */
export function kindsOf(history: History): string[] {
  // The shape is that of Temporal's own JSON: each event names its kind.
  const { events } = JSON.parse(historyToJSON(history)) as { events: { eventType: string }[] };
  return events.map(({ eventType }) => eventType.replace('EVENT_TYPE_', ''));
}

async function runsOf(rig: Rig, handle: WorkflowHandleWithFirstExecutionRunId): Promise<History[]> {
  const histories: History[] = [];
  for (let runId: string | null | undefined = handle.firstExecutionRunId; runId; ) {
    const history: History = await rig.client.workflow.getHandle(handle.workflowId, runId).fetchHistory();
    histories.push(history);
    runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return histories;
}

/** All runs of these processes, to be replayed. */
export async function allRuns(processes: readonly LiveProcess[]): Promise<Recorded[]> {
  const ran = await Promise.all(
    processes.map(async (process) => {
      const histories = await process.runs();
      return histories.map((history, run) => ({ workflowId: `${process.id} run ${run + 1}`, history }));
    }),
  );
  return ran.flat();
}
