import { decide } from '../../workflows/engine/decide';
import type { Instant, ProcessState, TaskState } from '../../workflows/engine/state';
import { nextDue, tick } from '../../workflows/engine/tick';
import { guest, staff } from './processes';

/** How a step is done; `organisation` says whose, for a step that each municipality has. */
export type StepDone = {
  step: string;
  at: Instant;
  outcome?: string;
  organisation?: string;
  moments?: Record<string, Instant>;
};

/** Somebody does the open task of a step, its assignee himself. Throws when there is none. */
export function doTask(state: ProcessState, given: StepDone): ProcessState {
  const { step, at, outcome = 'done', organisation, moments } = given;
  const isAsked = (task: TaskState) =>
    organisation === undefined ||
    (task.assignee.kind === 'organisation' && task.assignee.organisation === organisation);
  const task = state.tasks.find((one) => one.step === step && one.status === 'open' && isAsked(one));
  if (!task) throw new Error(`no open task ${step}`);
  const { id: taskId, assignee } = task;
  const by = assignee.kind === 'person' ? staff(assignee.person) : guest(assignee.organisation);
  const answer = { taskId, outcome, answerId: `answer-${taskId}`, supersedes: null, by };
  return decide(state, { kind: 'complete', ...answer, ...(moments ? { moments } : {}) }, at).state;
}

/** Time passes: everything that happens by itself until then has happened, one moment after the other. */
export function pass(state: ProcessState, until: Instant): ProcessState {
  let current = state;
  for (let due = nextDue(current); due !== null && due <= until; due = nextDue(current)) {
    current = tick(current, due).state;
  }
  return current;
}
