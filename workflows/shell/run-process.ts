import {
  ApplicationFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import {
  COMMAND_UPDATE,
  type CommandInput,
  OBSOLETE_SIGNAL,
  type ProcessInput,
  REFUSED,
  WRITTEN_QUERY,
  type Written,
  type WrittenAnswer,
} from '../contract';
import { begin } from '../engine/begin';
import { check } from '../engine/check';
import type { CommandResult } from '../engine/command';
import { decide } from '../engine/decide';
import type { Instant, ProcessState } from '../engine/state';
import { nextDue, tick } from '../engine/tick';
import { createClock } from './clock';
import { createEffectsWriter } from './effects-writer';

const obsolete = defineSignal(OBSOLETE_SIGNAL);
const commandUpdate = defineUpdate<CommandResult, [CommandInput]>(COMMAND_UPDATE);
const writtenQuery = defineQuery<WrittenAnswer>(WRITTEN_QUERY);

/**
 * Events after which a run goes on in a new one. A worker that does not know a process reads its whole run, and that
 * takes four times as long at 800 events as below 200; a cycle in which every single reminder goes out has more than 200.
 */
const LONG_RUN = 120;

/**
 * Carries out any definition: waits for a command or for the next due moment, lets the pure core decide, and
 * has the effects written before anybody is answered.
 */
export async function runProcess(input: ProcessInput): Promise<void> {
  const clock = createClock(input.clock);
  const writer = createEffectsWriter({
    offset: () => clock.state().offset,
    before: 'state' in input.from ? writtenBefore(input.from.state, clock.state().offset) : null,
  });
  let state: ProcessState;
  if ('state' in input.from) {
    state = input.from.state;
  } else {
    const started = begin(input.from.start, clock.now());
    state = started.state;
    writer.add(started, clock.now());
  }

  setHandler(writtenQuery, () => ({ written: writer.last(), sequence: state.sequence }));
  setHandler(
    commandUpdate,
    async ({ command, clockOffset }) => {
      clock.shiftTo(clockOffset);
      const now = clock.now();
      const decision = decide(state, command, now);
      state = decision.state;
      writer.add(decision, now);
      // What others decide while this is being written is theirs: this answer is about what is written.
      const { sequence, step, closed } = decision.state;
      await writer.written(sequence);
      return { sequence, step, closed: closed !== null };
    },
    {
      // Synchronous on purpose: an async validator wedges the workflow.
      validator: ({ command, clockOffset }) => {
        const refusal = check(state, command, clock.nowWith(clockOffset));
        if (refusal) throw ApplicationFailure.nonRetryable(refusal.code, REFUSED, refusal);
      },
    },
  );

  setHandler(obsolete, () => {
    const withdraw = { kind: 'withdraw', answerId: null, by: null } as const;
    const now = clock.now();
    if (check(state, withdraw, now)) return;
    const decision = decide(state, withdraw, now);
    state = decision.state;
    writer.add(decision, now);
  });

  await writer.written(state.sequence);
  while (!state.closed) {
    const due = nextDue(state);
    const { offset } = clock.state();
    await waitUntil(due, {
      now: clock.now,
      // A shifted clock makes the timer that runs too long, also when it was not shifted as far as due.
      changed: () =>
        state.closed !== null || nextDue(state) !== due || clock.state().offset !== offset || isLongRun(),
    });
    const decision = tick(state, clock.now());
    state = decision.state;
    writer.add(decision, clock.now());
    await writer.written(state.sequence);
    if (isLongRun() && !state.closed) {
      await condition(allHandlersFinished);
      // The server refuses to end a run when something came in meanwhile, and the whole workflow task is done again,
      // with what came in: then nothing may have been written in it. After a timer it is a task of its own.
      await sleep(1);
      if (allHandlersFinished()) {
        await continueAsNew<(next: ProcessInput) => Promise<void>>({ from: { state }, clock: clock.state() });
      }
    }
  }
  await writer.written(state.sequence);
  await condition(allHandlersFinished);
}

/** What the run before this one wrote last: later than it did so and earlier than anything this run decides. */
function writtenBefore(state: ProcessState, clockOffset: number): Written {
  return { state, nextDueAt: nextDue(state), clockOffset, decidedAt: workflowInfo().startTime.getTime() };
}

function isLongRun(): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength > LONG_RUN;
}

/** One timer, kept as long as the due moment stays; ends early when something changed or time was shifted past it. */
async function waitUntil(
  due: Instant | null,
  { now, changed }: { now(): Instant; changed(): boolean },
): Promise<void> {
  if (due === null) {
    await condition(changed);
    return;
  }
  const remaining = due - now();
  if (remaining <= 0) return;
  await condition(() => changed() || now() >= due, remaining);
}
