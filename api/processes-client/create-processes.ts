import { Client, Connection } from '@temporalio/client';
import type { Config } from '../../config';
import {
  COMMAND_UPDATE,
  type CommandInput,
  DELIVER_BY_SIGNAL,
  type OverviewInput,
  type RecipientMailInput,
  type RoundInput,
  recipientMailId,
  roundId,
  SHIFT_CLOCK_SIGNAL,
  TASK_QUEUE,
  weeklyOverviewId,
} from '../../workflows/contract';
import type { CommandResult } from '../../workflows/engine/command';
import { readBacklog } from './backlog';
import { withinDeadline } from './deadline';
import { processesHealth } from './health';
import type { CommandOutcome, Delivery, Processes } from './processes';
import { readFailure, reasonOf } from './read-failure';

/** Opening a round starts some tens of processes; a person waits for it with a page that says so. In ms. */
const ROUND_DEADLINE = 20_000;

/** gRPC waits up to two minutes before it tries again; people come back sooner than that. In ms. */
const QUICK_RECONNECT = {
  'grpc.initial_reconnect_backoff_ms': 200,
  'grpc.min_reconnect_backoff_ms': 200,
  'grpc.max_reconnect_backoff_ms': 1000,
};

type Round = (input: RoundInput) => Promise<{ opened: number; existing: number }>;
type Overview = (input: OverviewInput) => Promise<{ told: number }>;
type Mail = (input: RecipientMailInput) => Promise<void>;
type Given = Pick<Config, 'temporalAddress' | 'temporalNamespace' | 'demo'> & {
  /** Hears how long (seconds) a command took and how it ended. */
  onCommand?: (outcome: CommandOutcome['kind'], seconds: number) => void;
};

/** The one door to Temporal. It connects when first asked, so that the api starts and answers honestly without it. */
export function createProcesses({ temporalAddress, temporalNamespace, demo, onCommand }: Given): Processes {
  const connection = Connection.lazy({
    address: temporalAddress,
    connectTimeout: '3 seconds',
    channelArgs: QUICK_RECONNECT,
  });
  const client = new Client({ connection, namespace: temporalNamespace });
  const call = <T>(work: () => Promise<T>, milliseconds?: number): Promise<T> =>
    withinDeadline(connection, { call: work, ...(milliseconds === undefined ? {} : { milliseconds }) });
  let lastUnanswered = 0;

  const send = async ({
    processId,
    command,
    requestId,
    clockOffset,
  }: Parameters<Processes['command']>[0]): Promise<CommandOutcome> => {
    const input: CommandInput = { command, clockOffset };
    try {
      const result = await call(() =>
        client.workflow.getHandle(processId).executeUpdate<CommandResult, [CommandInput]>(COMMAND_UPDATE, {
          args: [input],
          updateId: requestId,
        }),
      );
      lastUnanswered = 0;
      return { kind: 'accepted', result };
    } catch (error) {
      const failure = readFailure(error);
      // A refusal is an answer too.
      lastUnanswered = failure.kind === 'unavailable' ? Date.now() : 0;
      return failure;
    }
  };

  const done = async (work: () => Promise<unknown>): Promise<Delivery> => {
    try {
      await call(work);
      return { kind: 'done' };
    } catch (error) {
      return { kind: 'unavailable', reason: reasonOf(error) };
    }
  };

  return {
    async command(given) {
      const began = performance.now();
      const outcome = await send(given);
      onCommand?.(outcome.kind, (performance.now() - began) / 1000);
      return outcome;
    },

    async openRound({ quarter, clockOffset, provider }) {
      try {
        const round = await call(
          () =>
            client.workflow.execute<Round>('quarterlyRound', {
              taskQueue: TASK_QUEUE,
              workflowId: roundId(quarter, provider),
              workflowIdConflictPolicy: 'USE_EXISTING',
              args: [{ quarter, clockOffset, ...(provider === undefined ? {} : { provider }) }],
            }),
          ROUND_DEADLINE,
        );
        return { kind: 'opened', ...round };
      } catch (error) {
        return { kind: 'unavailable', reason: reasonOf(error) };
      }
    },

    tellOverview: ({ monday, clockOffset }) =>
      done(() =>
        client.workflow.execute<Overview>('weeklyOverview', {
          taskQueue: TASK_QUEUE,
          workflowId: weeklyOverviewId(monday),
          workflowIdConflictPolicy: 'USE_EXISTING',
          args: [{ clockOffset }],
        }),
      ),

    deliverMail: ({ person, deliverAt, clockOffset }) =>
      done(async () => {
        const handle = await client.workflow.signalWithStart<Mail, [number]>('recipientMail', {
          taskQueue: TASK_QUEUE,
          workflowId: recipientMailId(person),
          args: [{ person, deliverAt, clock: { offset: clockOffset, travels: demo } }],
          signal: DELIVER_BY_SIGNAL,
          signalArgs: [deliverAt],
        });
        // One that was running may still live in an earlier time, and would wait for days.
        if (demo && clockOffset > 0) await handle.signal(SHIFT_CLOCK_SIGNAL, clockOffset);
      }),

    async shiftClock(workflowId, offset) {
      try {
        await call(() => client.workflow.getHandle(workflowId).signal(SHIFT_CLOCK_SIGNAL, offset));
        return { kind: 'done' };
      } catch (error) {
        const failure = readFailure(error);
        // Ended in the meantime: it has no clock any more.
        return failure.kind === 'refused' ? { kind: 'done' } : failure;
      }
    },

    health: () => processesHealth({ client, call, lastUnanswered }),
    backlog: () => readBacklog({ client, call }),
    close: () => connection.close(),
  };
}
