import type { TaskView } from '../../store/types';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';

/** Whether a task can be answered now: for the first time, once more in the place of the answer before, or not. */
export type Answerability =
  | { kind: 'open' }
  | { kind: 'amendable'; until: Instant }
  | { kind: 'closed'; why: 'done' | 'no-response' | 'withdrawn' };

/** What the engine would say to an answer at this moment, from the documents that it wrote. */
export function answerabilityOf({
  task,
  state,
  now,
}: {
  task: TaskView;
  state: ProcessState;
  now: Instant;
}): Answerability {
  const step = taskStepOf(state.definition, task.step);
  const inTime = !step.amendable || now <= task.dueAt;
  switch (task.status) {
    case 'open':
      // Past due an amendable task is about to be concluded: an answer would be refused.
      return inTime && !state.closed ? { kind: 'open' } : { kind: 'closed', why: 'no-response' };
    case 'skipped':
      return { kind: 'closed', why: 'done' };
    case 'done':
      return step.amendable && inTime && !state.closed
        ? { kind: 'amendable', until: task.dueAt }
        : { kind: 'closed', why: 'done' };
    case 'concluded':
      return { kind: 'closed', why: 'no-response' };
    case 'withdrawn':
      return { kind: 'closed', why: 'withdrawn' };
  }
}
