import { formatQuarter, parseQuarter } from '../../domain/quarters';
import type { Store } from '../../store/store';
import type { TaskView } from '../../store/types';
import { cycleId } from '../../workflows/contract';
import type { Instant } from '../../workflows/engine/state';
import type { CycleKey } from '../access/policy';
import { loadNames } from '../cycles/load-names';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import type { Names } from '../tasks/words/names';
import type { ProcessSubject, TaskSubject } from './repair';

/** Reads a cycle that is to be repaired; throws 'not-found' when that quarter has none. */
export async function loadCycleSubject(store: Store, key: CycleKey, now: Instant): Promise<ProcessSubject> {
  const [process, names] = await Promise.all([
    store.processView(cycleId(key.provider, key.quarter)),
    loadNames(store, now),
  ]);
  if (!process) throw new AppError('not-found');
  return {
    process,
    names,
    over: overOf(names, key),
    back: { href: paths.cycle(key), label: 'Terug naar de cyclus' },
  };
}

/** Reads a task that is to be repaired, of whatever process; throws 'not-found' when its process is not there. */
export async function loadTaskSubject(store: Store, task: TaskView, now: Instant): Promise<TaskSubject> {
  const [process, names] = await Promise.all([store.processView(task.processId), loadNames(store, now)]);
  if (!process) throw new AppError('not-found');
  return {
    task,
    process,
    names,
    over: `${task.title} · ${overOf(names, task.subject)}`,
    back: { href: paths.task(task._id), label: 'Terug naar de taak' },
  };
}

function overOf(names: Names, { provider, quarter }: { provider: string; quarter: string }): string {
  const known = parseQuarter(quarter);
  return `${names.organisation(provider)} · ${known ? formatQuarter(known) : quarter}`;
}
