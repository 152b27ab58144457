import { endOfDay, toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { Store } from '../../../store/store';
import type { ProcessView, TaskView } from '../../../store/types';
import type { Rung } from '../../../workflows/engine/definition';
import type { Instant } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import { rungAt } from '../../../workflows/engine/terms';

/** A task that was so late that its ladder told the manager, and whether the manager heard it on that day. */
export type LateTask = { task: TaskView; told: boolean };

/** Finds the tasks that were still open when their ladder came to the manager, and looks in the mail that left. */
export async function lateTasks(given: {
  store: Store;
  processes: readonly ProcessView[];
  tasks: readonly TaskView[];
  now: Instant;
}): Promise<LateTask[]> {
  const { store, processes, tasks, now } = given;
  const found: LateTask[] = [];
  for (const task of tasks) {
    const process = processes.find(({ _id }) => _id === task.processId);
    if (!process) continue;
    const { definition, calendar, people } = process.state;
    const rungs = taskStepOf(definition, task.step).ladder.filter(tellsManager);
    const at = Math.min(...rungs.map((rung) => rungAt(rung, { dueAt: task.dueAt, calendar })));
    const endedAt = task.task.status === 'open' ? now : task.task.doneAt;
    if (rungs.length === 0 || endedAt <= at || task.status === 'withdrawn') continue;
    const heard = await store.collections.notices.find({
      taskId: task._id,
      person: people.manager,
      status: 'sent',
      kind: { $in: ['escalated', 'late'] },
    });
    const told = heard.some(({ deliverAt }) => deliverAt <= endOfDay(toAmsterdamDate(at)));
    found.push({ task, told });
  }
  return found;
}

function tellsManager(rung: Rung): boolean {
  return (rung.do === 'escalate' || rung.do === 'inform') && rung.role === 'manager';
}
