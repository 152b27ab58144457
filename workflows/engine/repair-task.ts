import { advance, common, givenAnswer, latestRound, usualOutcome } from './advance';
import type { RepairCommand } from './command';
import type { Assignee, OpenTask, ProcessState, TaskState } from './state';
import { taskStepOf } from './steps';
import { firedBefore } from './terms';
import { addEvent, notify, putTask, recipientOf, type Turn } from './turn';

type Repair<K extends RepairCommand['kind']> = Extract<RepairCommand, { kind: K }>;

/** Gives a task to a colleague, or has another contact of the organisation asked. */
export function reassign(turn: Turn, { taskId, to, answerId, by }: Repair<'reassign'>): void {
  const task = openTask(turn, taskId);
  if (!task) return;
  const assignee = reassigned(task.assignee, to);
  handOver(turn, { task, assignee, answerId, by });
}

/** Gives a task back to whoever has its role in this process. */
export function release(turn: Turn, { taskId, by }: Repair<'release'>): void {
  const task = openTask(turn, taskId);
  if (task?.assignee.kind !== 'person') return;
  const { role } = task.assignee;
  const assignee: Assignee = { kind: 'person', role, person: turn.state.people[role] };
  handOver(turn, { task, assignee, answerId: null, by });
}

/** Gives a task a later deadline; rungs that lie ahead again fire again. */
export function extend(turn: Turn, { taskId, dueAt, answerId, by }: Repair<'extend'>): void {
  const task = openTask(turn, taskId);
  if (!task) return;
  const { calendar, definition } = turn.state;
  const { ladder } = taskStepOf(definition, task.step);
  const fired = firedBefore(ladder, { fired: task.fired, dueAt, calendar, now: turn.now });
  const { escalatedTo: _, ...calm } = task;
  putTask(turn, { ...calm, dueAt, fired });
  addEvent(turn, { by, event: { kind: 'extended', taskId, from: task.dueAt, to: dueAt, answerId } });
  notify(turn, { notice: 'extended', to: recipientOf(task.assignee), taskId });
}

/** Goes on without an answer. One from before the task was opened again holds. */
export function skip(turn: Turn, { taskId, answerId, by }: Repair<'skip'>): void {
  const task = openTask(turn, taskId);
  const outcome = task && usualOutcome(taskStepOf(turn.state.definition, task.step));
  if (!task || outcome === undefined) return;
  putTask(
    turn,
    task.before
      ? { ...common(task), status: 'done', ...task.before }
      : { ...common(task), status: 'skipped', outcome, answerId, by, doneAt: turn.now },
  );
  addEvent(turn, { by, event: { kind: 'task-skipped', taskId, outcome, answerId } });
  advance(turn);
}

/** Opens an answer again; outside the current step the process does not wait for it. */
export function reopen(turn: Turn, { taskId, dueAt, answerId, by }: Repair<'reopen'>): void {
  const task = turn.state.tasks.find(({ id }) => id === taskId);
  if (!task || task.status === 'open') return;
  const { state, now } = turn;
  const { ladder } = taskStepOf(state.definition, task.step);
  const fired = firedBefore(ladder, { fired: task.fired, dueAt, calendar: state.calendar, now });
  const before = givenAnswer(task);
  putTask(turn, {
    ...common(task),
    status: 'open',
    openedAt: now,
    dueAt,
    fired,
    ...(before ? { before } : {}),
    ...(task.beside || isWaitedFor(state, task) ? {} : { beside: { kind: 'reopened' } }),
  });
  addEvent(turn, { by, event: { kind: 'reopened', taskId, answerId } });
  notify(turn, { notice: 'task-opened', to: recipientOf(task.assignee), taskId });
}

/** Whether the process still waits for the answers of this round. */
function isWaitedFor({ step, tasks }: ProcessState, task: TaskState): boolean {
  return task.step === step && task.round === latestRound(tasks, step);
}

/** Asks again at once. */
export function nudge(turn: Turn, { taskId, by }: Repair<'nudge'>): void {
  const task = openTask(turn, taskId);
  if (!task) return;
  putTask(turn, { ...task, nudgedAt: turn.now });
  addEvent(turn, { by, event: { kind: 'nudged', taskId } });
  notify(turn, { notice: 'nudge', to: recipientOf(task.assignee), taskId });
}

/** Everything of one member of staff in this process goes to another, also what comes later. */
export function replacePerson(turn: Turn, { from, to, answerId, by }: Repair<'replace-person'>): void {
  const { people } = turn.state;
  const swap = (person: string): string => (person === from ? to : person);
  turn.state.people = {
    contractManager: swap(people.contractManager),
    policyAdviser: swap(people.policyAdviser),
    manager: swap(people.manager),
  };
  addEvent(turn, { by, event: { kind: 'person-replaced', from, to, answerId } });
  for (const task of turn.state.tasks) {
    if (task.status !== 'open' || task.assignee.kind !== 'person' || task.assignee.person !== from) continue;
    putTask(turn, { ...task, assignee: { ...task.assignee, person: to } });
    notify(turn, { notice: 'task-opened', to: { person: to }, taskId: task.id });
  }
}

function handOver(
  turn: Turn,
  given: { task: OpenTask; assignee: Assignee; answerId: string | null; by: Repair<'reassign'>['by'] },
): void {
  const { task, assignee, answerId, by } = given;
  const from = holderOf(task.assignee);
  const to = holderOf(assignee);
  putTask(turn, { ...task, assignee });
  addEvent(turn, { by, event: { kind: 'reassigned', taskId: task.id, from, to, answerId } });
  notify(turn, { notice: 'reassigned', to: personOf(task.assignee), taskId: task.id });
  notify(turn, { notice: 'task-opened', to: personOf(assignee), taskId: task.id });
}

function reassigned(assignee: Assignee, to: Repair<'reassign'>['to']): Assignee {
  if (assignee.kind === 'person') return 'person' in to ? { ...assignee, person: to.person } : assignee;
  return 'contact' in to ? { ...assignee, contact: to.contact } : assignee;
}

function holderOf(assignee: Assignee): string | null {
  return assignee.kind === 'person' ? assignee.person : (assignee.contact ?? null);
}

/** By name and not by role: both the old and the new one must hear it. */
function personOf(assignee: Assignee): ReturnType<typeof recipientOf> {
  return assignee.kind === 'person' ? { person: assignee.person } : recipientOf(assignee);
}

function openTask(turn: Turn, taskId: string): OpenTask | undefined {
  const task = turn.state.tasks.find(({ id }) => id === taskId);
  return task?.status === 'open' ? task : undefined;
}
