import type { z } from 'zod';
import type { Store } from '../../store/store';
import type { TaskView } from '../../store/types';
import type { RequestActor } from '../access/actor';
import { can } from '../access/policy';
import type { taskSchema } from './schemas';

/** The open tasks of whoever asks, the first due first; through an invitation only those it is for. */
export async function openTasksOf(store: Store, actor: RequestActor): Promise<TaskView[]> {
  switch (actor.kind) {
    case 'person': {
      const { _id, organisation, role } = actor.person;
      const outside = role === 'municipalOfficer' || role === 'providerContact';
      return outside
        ? store.tasksOfOrganisation({ organisation, status: 'open' })
        : store.openStaffTasks({ people: [_id, ...(actor.actsFor ?? []).map(({ person }) => person)] });
    }
    case 'visitor': {
      const { organisation, invitation } = actor;
      const tasks = await store.tasksOfOrganisation({
        organisation,
        status: 'open',
        quarter: invitation.quarter,
      });
      return tasks.filter((task) => can(actor, 'form.submit', task));
    }
    case 'anonymous':
      return [];
  }
}

/** A task as the REST interface shows it. */
export function toRestTask(task: TaskView): z.infer<typeof taskSchema> {
  return {
    id: task._id,
    form: { key: task.form.key, version: task.form.version },
    step: task.step,
    title: task.title,
    organisation: task.organisation,
    provider: task.subject.provider,
    quarter: task.subject.quarter,
    openedAt: new Date(task.openedAt).toISOString(),
    dueAt: new Date(task.dueAt).toISOString(),
  };
}
