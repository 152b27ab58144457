import { type ProcessType, stallReviewId } from '../../workflows/contract';
import type { ProcessDefinition, StartableProcess } from '../../workflows/engine/definition';
import type { ProcessEvent } from '../../workflows/engine/effects';
import type { Instant, ProcessState, TaskState } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { stallReview } from '../../workflows/processes/stall-review';
import type { Workflows } from '../workflows';

/** What a rung can let begin: its workflow type, its definition, and the business id for a task. */
const followers: Readonly<
  Record<
    StartableProcess,
    {
      type: ProcessType;
      definition: ProcessDefinition;
      id: (task: { id: string; dueAt: Instant }) => string;
    }
  >
> = {
  'stall-review': { type: 'stallReview', definition: stallReview, id: stallReviewId },
};

/** Lets a process of its own begin about a task, which outlives this one; one that began already stays as it is. */
export async function startFollower(
  { workflows }: { workflows: Workflows },
  given: { state: ProcessState; process: StartableProcess; taskId: string; clockOffset: number },
): Promise<void> {
  const { state, process, taskId, clockOffset } = given;
  const task = state.tasks.find(({ id }) => id === taskId);
  if (!task) return;
  const { type, definition, id } = followers[process];
  const { provider, quarter } = state.subject;
  const { people, calendar } = state;
  await workflows.startProcess({
    type,
    clockOffset,
    start: {
      id: id(task),
      definition,
      subject: { provider, quarter, about: taskId },
      people,
      municipalities: [],
      calendar,
      moments: {},
    },
  });
}

/** Ends what began about tasks that are open no more, or that got more time: it is settled. */
export async function endFollowers(
  { workflows }: { workflows: Workflows },
  given: { state: ProcessState; tasks: readonly TaskState[]; events: readonly ProcessEvent[] },
): Promise<void> {
  const { state, tasks, events } = given;
  const ended = tasks.filter(({ status }) => status !== 'open');
  // Its rungs lie ahead again: whether one had started something, the task no longer tells.
  const extended = events.flatMap((event) => {
    const task = event.kind === 'extended' && state.tasks.find(({ id }) => id === event.taskId);
    return task ? [{ ...task, dueAt: event.from, fired: null }] : [];
  });
  const ids = [...ended, ...extended].flatMap((task) =>
    taskStepOf(state.definition, task.step).ladder.flatMap((rung, index) =>
      rung.do === 'start' && (task.fired?.includes(index) ?? true) ? [followers[rung.process].id(task)] : [],
    ),
  );
  await Promise.all(ids.map((id) => workflows.endObsolete(id)));
}
