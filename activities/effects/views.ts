import type { ProcessView, TaskView } from '../../store/types';
import type { EffectsBatch } from '../../workflows/contract';
import type { ProcessState, TaskState } from '../../workflows/engine/state';
import { phaseOf, taskStepOf } from '../../workflows/engine/steps';

/** The organisation of everybody in the regional team. */
const REGION = 'regio';

/** How a task is written down for pages; the form version is the one it was opened with. */
export function taskView(given: {
  state: ProcessState;
  task: TaskState;
  sequence: number;
  formVersion: number;
}): TaskView {
  const { state, task, sequence, formVersion } = given;
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
    sequence,
    task,
  };
}

/** How a process is written down for pages. */
export function processView({ state, nextDueAt, clockOffset }: EffectsBatch): ProcessView {
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
    sequence: state.sequence,
    startedAt: state.startedAt,
    closedAt: closed?.at ?? null,
    state,
  };
}
