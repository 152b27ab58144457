import type { Store } from '../../store/store';
import type { ProcessView, TaskView } from '../../store/types';
import { cycleId } from '../../workflows/contract';
import type { RequestActor } from '../access/actor';

/** The step in which a provider checks the facts. */
export const FACT_CHECK_STEP = 'fact-check';

/** The cycle whose minutes a provider looks at, with the question that was put to it; `task` null when there is none yet. */
export type FactCheckCycle = { process: ProcessView; task: TaskView | null };

/**
 * Finds the cycle that somebody of a provider looks at: that of his invitation; else the latest in which the provider
 * was asked to check facts, else its latest. Null when the provider has no cycle at all.
 */
export async function factCheckCycle(
  store: Pick<Store, 'processView' | 'cyclesOfProvider' | 'tasksOf'>,
  { actor, provider }: { actor: RequestActor; provider: string },
): Promise<FactCheckCycle | null> {
  const candidates =
    actor.kind === 'visitor'
      ? [await store.processView(cycleId(provider, actor.invitation.quarter))]
      : await store.cyclesOfProvider(provider, { limit: 3 });
  const cycles = candidates.filter((cycle) => cycle !== null);
  for (const process of cycles) {
    const task = latestTask(await store.tasksOf(process._id));
    if (task) return { process, task };
  }
  return cycles[0] ? { process: cycles[0], task: null } : null;
}

function latestTask(tasks: readonly TaskView[]): TaskView | null {
  const checks = tasks.filter(({ step }) => step === FACT_CHECK_STEP);
  return checks.toSorted((a, b) => b.task.round - a.task.round)[0] ?? null;
}
