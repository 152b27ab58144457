import type { Rung } from './definition';
import type { Assignee, OpenTask } from './state';
import { addEvent, type DueRungs, notify, putTask, recipientOf, type Turn } from './turn';

type Fired<K extends Rung['do']> = { index: number; rung: Extract<Rung, { do: K }> };

/**
 * Does what the rungs of a ladder say that are due at the same wake: one reminder to each who is reminded, the
 * others in the order of the ladder. Concluding is not here: it ends the task.
 */
export function climb(turn: Turn, due: DueRungs): void {
  remind(turn, due);
  for (const { index, rung } of rungsOf(due, 'inform')) {
    addEvent(turn, {
      by: null,
      event: { kind: 'informed', taskId: due.task.id, rung: index, role: rung.role },
    });
    const notice = turn.now > due.task.dueAt ? 'late' : 'waiting';
    notify(turn, { notice, to: { role: rung.role }, taskId: due.task.id });
  }
  for (const fired of rungsOf(due, 'escalate')) escalate(turn, due, fired);
  for (const fired of rungsOf(due, 'reassign')) reassign(turn, due, fired);
  for (const { index, rung } of rungsOf(due, 'start')) {
    const { process } = rung;
    const taskId = due.task.id;
    addEvent(turn, { by: null, event: { kind: 'process-started', taskId, rung: index, process } });
    turn.effects.push({ kind: 'start', key: `${taskId}#${index}@${turn.state.sequence}`, process, taskId });
  }
}

/** Of several missed reminders to the same person the last one tells the whole. */
function remind(turn: Turn, due: DueRungs): void {
  const { task } = due;
  const reminders = rungsOf(due, 'remind');
  const last = [
    reminders.findLast(({ rung }) => rung.contact === undefined),
    reminders.findLast(({ rung }) => rung.contact === 'second'),
  ];
  const notice = turn.now > task.dueAt ? 'late' : 'reminder';
  for (const found of last) {
    if (!found) continue;
    addEvent(turn, { by: null, event: { kind: 'reminded', taskId: task.id, rung: found.index } });
    notify(turn, { notice, to: reminded(task.assignee, found.rung), taskId: task.id });
  }
}

function reminded(assignee: Assignee, { contact }: { contact?: 'second' }): ReturnType<typeof recipientOf> {
  if (contact === undefined || assignee.kind === 'person') return recipientOf(assignee);
  return { role: assignee.role, organisation: assignee.organisation, contact };
}

function escalate(turn: Turn, due: DueRungs, { index, rung }: Fired<'escalate'>): void {
  const { role } = rung;
  putTask(turn, { ...taskNow(turn, due.task), escalatedTo: role });
  addEvent(turn, { by: null, event: { kind: 'escalated', taskId: due.task.id, rung: index, role } });
  notify(turn, { notice: 'escalated', to: { role }, taskId: due.task.id });
}

function reassign(turn: Turn, due: DueRungs, { rung }: Fired<'reassign'>): void {
  const task = taskNow(turn, due.task);
  const to = turn.state.people[rung.role];
  if (task.assignee.kind !== 'person' || task.assignee.person === to) return;
  const from = task.assignee.person;
  putTask(turn, { ...task, assignee: { kind: 'person', role: rung.role, person: to } });
  addEvent(turn, { by: null, event: { kind: 'reassigned', taskId: task.id, from, to, answerId: null } });
  notify(turn, { notice: 'reassigned', to: { person: from }, taskId: task.id });
  notify(turn, { notice: 'task-opened', to: { person: to }, taskId: task.id });
}

/** The task as the rungs before this one left it. */
function taskNow(turn: Turn, task: OpenTask): OpenTask {
  const found = turn.state.tasks.find(({ id }) => id === task.id);
  return found?.status === 'open' ? found : task;
}

function rungsOf<K extends Rung['do']>({ step, rungs }: DueRungs, does: K): Fired<K>[] {
  return rungs.flatMap(({ index }): Fired<K>[] => {
    const rung = step.ladder[index];
    // The comparison tells which member of the union it is; the compiler does not follow it through a parameter.
    return rung?.do === does ? [{ index, rung: rung as Fired<K>['rung'] }] : [];
  });
}
