import type { ProcessEvent } from './effects';
import type { Actor, Instant, ProcessState, TaskState } from './state';
import { indexOfStep, taskStepOf } from './steps';

/** Who had something done again, by answering a later task or by hand; when, and the id of the answer that says why. */
export type SentBack = { how: 'outcome' | 'by-hand'; by: Actor | null; at: Instant; answerId: string };

/**
 * Why a task is there once more: a later task whose outcome leads back to it, or somebody who sent the process back to
 * its step; null when it is there for the first time, or because what came before it was done again.
 */
export function sentBackBy(given: {
  state: Pick<ProcessState, 'definition' | 'tasks'>;
  task: TaskState;
  /** What happened in its process; others than those of sending back may be left out. */
  events: readonly ProcessEvent[];
}): SentBack | null {
  const { task, events } = given;
  const event = events.find(
    (one) => one.kind === 'sent-back' && one.step === task.step && one.at === task.openedAt,
  );
  if (event?.kind === 'sent-back')
    return { how: 'by-hand', by: event.by, at: event.at, answerId: event.answerId };
  return byOutcome(given);
}

function byOutcome({
  state: { definition, tasks },
  task,
}: {
  state: Pick<ProcessState, 'definition' | 'tasks'>;
  task: TaskState;
}): SentBack | null {
  const place = indexOfStep(definition, task.step);
  for (const done of tasks) {
    if (done.status !== 'done' || done.doneAt !== task.openedAt) continue;
    if (indexOfStep(definition, done.step) <= place) continue;
    const lead = taskStepOf(definition, done.step).outcomes[done.outcome];
    if (!lead || !('goTo' in lead) || lead.goTo !== task.step) continue;
    return { how: 'outcome', by: done.by, at: done.doneAt, answerId: done.answerId };
  }
  return null;
}
