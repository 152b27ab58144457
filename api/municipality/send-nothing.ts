import type { Store } from '../../store/store';
import type { ProcessView, TaskView } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import type { RequestActor } from '../access/actor';
import { type AnswerServices, type SubmissionResult, submitAnswer } from '../answers/submit-answer';
import { nothingToRaise } from './nothing-to-raise';

/** Sends "nothing to raise" for one provider. */
export async function sendNothing(given: {
  services: AnswerServices;
  actor: RequestActor;
  now: Instant;
  clockOffset: number;
  task: TaskView;
  process: ProcessView;
  requestId: string;
}): Promise<SubmissionResult> {
  const { task, process } = given;
  const data = nothingToRaise(taskStepOf(process.state.definition, task.step));
  return submitAnswer({ ...given, data: data ?? {}, supersedes: null, confirmedPrivacy: null });
}

/** The question of a municipality with its process, for several tasks at once; tasks whose process is gone fall away. */
export async function withProcesses(
  store: Pick<Store, 'tasksById' | 'processViews'>,
  taskIds: readonly string[],
): Promise<{ task: TaskView; process: ProcessView }[]> {
  const tasks = await store.tasksById(taskIds);
  const processes = await store.processViews(tasks.map(({ processId }) => processId));
  return tasks.flatMap((task) => {
    const process = processes.find(({ _id }) => _id === task.processId);
    return process ? [{ task, process }] : [];
  });
}
