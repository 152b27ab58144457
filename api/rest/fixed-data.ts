import type { FormData } from '../../forms/types';
import type { Store } from '../../store/store';
import type { TaskView } from '../../store/types';
import { topicsToCheck } from '../provider/draft-minutes';
import { FACT_CHECK_STEP } from '../provider/fact-check-cycle';

/** What a sender cannot change in the form of a task: the topics that a provider checks. Undefined where all is his. */
export async function fixedDataFor(
  store: Pick<Store, 'latestAnswer'>,
  task: TaskView,
): Promise<FormData | undefined> {
  if (task.step !== FACT_CHECK_STEP) return undefined;
  return topicsToCheck(await store.latestAnswer({ processId: task.processId, step: 'minutes-draft' }));
}
