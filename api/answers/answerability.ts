import type { TaskView } from '../../store/types';
import { countingNow } from '../../workflows/engine/hold';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';

/** Whether a task can be answered now: for the first time, once more in the place of the answer before, or not. */
export type Answerability =
  /** `again`: it was answered before, and opened once more. */
  | { kind: 'open'; again: boolean }
  | { kind: 'amendable'; until: Instant }
  | { kind: 'closed'; why: 'done' | 'no-response' | 'withdrawn' };

/**
 * What the engine would say to an answer at this moment, from the documents that it wrote. `onBehalf`: staff writes down
 * what an organisation said by phone, which can be done afterwards too.
 */
export function answerabilityOf({
  task,
  state,
  now,
  onBehalf = false,
}: {
  task: TaskView;
  state: ProcessState;
  now: Instant;
  onBehalf?: boolean;
}): Answerability {
  const step = taskStepOf(state.definition, task.step);
  const afterwards = onBehalf && 'each' in step.assign && !state.closed;
  // Time that does not count while a process rests is no time to be late in.
  const inTime = afterwards || !step.amendable || countingNow(state, now) <= task.dueAt;
  const again = task.task.before !== undefined;
  switch (task.status) {
    case 'open':
      // Past due an amendable task is about to be concluded: an answer would be refused.
      return inTime && !state.closed ? { kind: 'open', again } : { kind: 'closed', why: 'no-response' };
    case 'skipped':
      if (afterwards) return { kind: 'open', again };
      return { kind: 'closed', why: 'done' };
    case 'done':
      return step.amendable && inTime && !state.closed
        ? { kind: 'amendable', until: task.dueAt }
        : { kind: 'closed', why: 'done' };
    case 'concluded':
      if (afterwards) return { kind: 'open', again };
      return { kind: 'closed', why: 'no-response' };
    case 'withdrawn':
      return { kind: 'closed', why: 'withdrawn' };
  }
}
