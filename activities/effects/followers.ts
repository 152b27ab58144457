import { type ProcessType, stallReviewId } from '../../workflows/contract';
import type { ProcessDefinition, StartableProcess } from '../../workflows/engine/definition';
import type { ProcessState, TaskState } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { stallReview } from '../../workflows/processes/stall-review';
import type { Workflows } from '../workflows';

/** What a rung can let begin: its workflow type, its definition, and the business id for a task. */
const followers: Readonly<
  Record<
    StartableProcess,
    { type: ProcessType; definition: ProcessDefinition; id: (taskId: string) => string }
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
  const { type, definition, id } = followers[process];
  const { provider, quarter } = state.subject;
  const { people, calendar } = state;
  await workflows.startProcess({
    type,
    clockOffset,
    start: {
      id: id(taskId),
      definition,
      subject: { provider, quarter, about: taskId },
      people,
      municipalities: [],
      calendar,
      moments: {},
    },
  });
}

/** Ends what began about tasks that are open no more: it is settled. */
export async function endFollowers(
  { workflows }: { workflows: Workflows },
  { state, tasks }: { state: ProcessState; tasks: readonly TaskState[] },
): Promise<void> {
  const ids = tasks
    .filter(({ status }) => status !== 'open')
    .flatMap((task) => {
      const { ladder } = taskStepOf(state.definition, task.step);
      return task.fired.flatMap((index) => {
        const rung = ladder[index];
        return rung?.do === 'start' ? [followers[rung.process].id(task.id)] : [];
      });
    });
  await Promise.all(ids.map((id) => workflows.endObsolete(id)));
}
