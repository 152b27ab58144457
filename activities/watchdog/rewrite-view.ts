import type { Upsert } from '../../store/collection';
import type { Store } from '../../store/store';
import type { TaskView } from '../../store/types';
import type { Written } from '../../workflows/contract';
import type { TaskState } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { invitationFor } from '../effects/invitations';
import { processView, taskView, writtenBy } from '../effects/views';
import type { Comparison } from './compare-process';

type Given = { store: Store; written: Written; comparison: Comparison };

/**
 * Writes again what pages must show of a process, under the mark of what it wrote last: what was written later stays.
 * As with effects the view comes last and says that all before it is there.
 */
export async function rewriteView({ store, written, comparison }: Given): Promise<void> {
  const { state } = written;
  const batch = { ...written, effects: [] };
  const mark = writtenBy(batch);
  const notLater = { order: { $lte: mark.order } };
  const tasks = state.tasks.filter(({ id }) => comparison.tasks.includes(id));
  const versions = await formVersions(store, { written, tasks });
  await store.collections.tasks.upsertAll(
    tasks.map((task): Upsert<TaskView> => {
      const formVersion = versions.get(task.id) ?? 1;
      const { _id, form, ...view } = taskView({ state, task, written: mark, formVersion });
      return { id: _id, where: notLater, update: { $set: view, $setOnInsert: { form } } };
    }),
  );
  await store.collections.tasks.remove({
    _id: { $in: [...comparison.strays] },
    status: 'open',
    ...notLater,
  });
  const open = tasks.filter(({ status }) => status === 'open');
  await store.ensureInvitations(open.flatMap((task) => invitationFor(state, task) ?? []));
  if (!comparison.view) return;
  const { _id, ...view } = processView(batch);
  await store.collections.processes.upsert({ id: _id, where: notLater, update: { $set: view } });
}

/** The form a task was answered with tells which version it was pinned to; for another it is the one of now. */
async function formVersions(
  store: Store,
  { written, tasks }: { written: Written; tasks: readonly TaskState[] },
): Promise<Map<string, number>> {
  const formOf = (task: TaskState): string => taskStepOf(written.state.definition, task.step).form;
  const [published, answers] = await Promise.all([
    store.publishedVersions(tasks.map(formOf)),
    store.answersById(tasks.flatMap((task) => (task.status === 'done' ? [task.answerId] : []))),
  ]);
  const answered = new Map(answers.map(({ _id, form }) => [_id, form.version]));
  return new Map(
    tasks.map((task) => {
      const version = task.status === 'done' ? answered.get(task.answerId) : undefined;
      return [task.id, version ?? published.get(formOf(task)) ?? 1];
    }),
  );
}
