import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { TaskView } from '../../../store/types';
import type { OpenFacts } from '../../../workflows/engine/standing-summary';
import type { Instant } from '../../../workflows/engine/state';
import type { RequestActor } from '../../access/actor';
import { can } from '../../access/policy';
import { paths } from '../../paths';
import { taskRepairs } from '../../repairs/task-repairs';
import type { ButtonsFor } from './attention';

/** What helps a task that stands still, in this order; the other repairs stand on its own page. */
const HELPS: readonly {
  repair: string;
  label(task: OpenFacts): string;
  offered?(task: OpenFacts, given: { now: Instant; actor: RequestActor }): boolean;
}[] = [
  {
    repair: 'nudge',
    label: () => 'Herinner nu',
    // Nobody helps himself with a mail to himself.
    offered: ({ nudgedAt, assignee }, { now, actor }) =>
      (nudgedAt === null || toAmsterdamDate(nudgedAt) !== toAmsterdamDate(now)) &&
      !(actor.kind === 'person' && assignee.kind === 'person' && assignee.person === actor.person._id),
  },
  {
    repair: 'reassign',
    label: ({ assignee }) => (assignee.kind === 'person' ? 'Overdragen' : 'Ander contact'),
  },
  { repair: 'extend', label: () => 'Uitstellen' },
  { repair: 'skip', label: () => 'Ga verder zonder', offered: ({ skippable }) => skippable },
];

/** The buttons under something that stands still, for whoever may press them; each says first what follows. */
export function buttonsOf(given: {
  actor: RequestActor;
  tasks: ReadonlyMap<string, TaskView>;
  now: Instant;
}): ButtonsFor {
  const { actor, tasks, now } = given;
  return (task) => {
    const view = tasks.get(task.id);
    if (!view) return [];
    const helps = HELPS.flatMap(({ repair, label, offered }) => {
      const found = taskRepairs.find(({ key }) => key === repair);
      if (!found || !can(actor, found.permission, view) || offered?.(task, { now, actor }) === false)
        return [];
      return [{ label: label(task), href: paths.taskRepair(task.id, found.segment) }];
    });
    const open = task.assignee.kind === 'person' ? [{ label: 'Openen', href: paths.task(task.id) }] : [];
    return [...helps, ...open];
  };
}
