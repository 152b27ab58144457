import { previousQuarter, type Quarter } from '../../domain/quarters';
import type { Store } from '../../store/store';
import type { Answer } from '../../store/types';
import { cycleId } from '../../workflows/contract';
import type { Instant } from '../../workflows/engine/state';
import type { OverviewDocuments } from './overview-rows';

/** The step in which municipalities are asked. */
export const INPUT_STEP = 'input';

/** Reads what the overview of one municipality is made of. */
export async function loadOverview(
  store: Store,
  { municipality, quarter, now }: { municipality: string; quarter: Quarter; now: Instant },
): Promise<OverviewDocuments> {
  const before = previousQuarter(quarter);
  const [providers, cycles, tasks, previousMinutes] = await Promise.all([
    store.listProviders(),
    store.cyclesOf(quarter),
    store.tasksOfOrganisation({ organisation: municipality, quarter, step: INPUT_STEP }),
    store.minutesOfQuarter(before),
  ]);
  const taskIds = tasks.map(({ _id }) => _id);
  const answerIds = tasks.flatMap(({ task }) => {
    const holds = task.status === 'done' ? task : task.before;
    return holds ? [holds.answerId] : [];
  });
  const [drafts, answers, previousAnswers] = await Promise.all([
    store.draftsOf(taskIds),
    store.answersById(answerIds),
    Promise.all(
      providers.map(
        async ({ _id }): Promise<[string, Answer[]]> => [_id, await store.answersOf(cycleId(_id, before))],
      ),
    ),
  ]);
  return {
    municipality,
    now,
    providers,
    cycles,
    tasks,
    drafts,
    answers,
    previousQuarter: before,
    previousAnswers: new Map(previousAnswers),
    previousMinutes,
  };
}
