import type { ProcessView, TaskView } from '../../store/types';
import type { WrittenBy } from '../../store/written-by';
import type { EffectsBatch } from '../../workflows/contract';
import { summariseStanding } from '../../workflows/engine/standing-summary';
import type { ProcessState, TaskState } from '../../workflows/engine/state';
import { phaseOf, taskStepOf } from '../../workflows/engine/steps';

/** The organisation of everybody in the regional team. */
export const REGION = 'regio';

/** More batches than a workflow hands over within one millisecond. */
const BATCHES = 1000;

/** The mark of a batch on all that it writes; a later decision has a higher `order`, whatever its sequence. */
export function writtenBy({ state, decidedAt }: Pick<EffectsBatch, 'state' | 'decidedAt'>): WrittenBy {
  return { sequence: state.sequence, order: decidedAt * BATCHES + (state.sequence % BATCHES) };
}

/** How a task is written down for pages; the form version is the one it was opened with. */
export function taskView(given: {
  state: ProcessState;
  task: TaskState;
  written: WrittenBy;
  formVersion: number;
}): TaskView {
  const { state, task, written, formVersion } = given;
  const { definition, subject, id } = state;
  const step = taskStepOf(definition, task.step);
  const { assignee } = task;
  return {
    _id: task.id,
    processId: id,
    definition: definition.key,
    subject,
    step: step.key,
    phase: phaseOf(definition, step.key).key,
    title: step.title,
    why: step.why,
    form: { key: step.form, version: formVersion },
    status: task.status,
    person: assignee.kind === 'person' ? assignee.person : null,
    organisation: assignee.kind === 'person' ? REGION : assignee.organisation,
    openedAt: task.openedAt,
    dueAt: task.dueAt,
    ...written,
    task,
  };
}

/** How a process is written down for pages. */
export function processView(batch: EffectsBatch): ProcessView {
  const { state, nextDueAt, clockOffset, decidedAt } = batch;
  const { definition, step, closed } = state;
  return {
    _id: state.id,
    definition: definition.key,
    subject: state.subject,
    status: closed ? closed.as : 'open',
    phase: step === null ? null : phaseOf(definition, step).key,
    step,
    conversationAt: state.moments.conversation ?? null,
    nextDueAt,
    clockOffset,
    ...writtenBy(batch),
    startedAt: state.startedAt,
    closedAt: closed?.at ?? null,
    standing: summariseStanding(state, decidedAt + clockOffset),
    state,
  };
}
