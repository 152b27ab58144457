import { endOfDay, toAmsterdamDate } from '../../domain/time/amsterdam';
import { addWorkingDays, workingDaysBetween } from '../../domain/time/working-days';
import type { Actor, Instant, ProcessState, TaskState } from './state';
import { taskStepOf } from './steps';
import { firedBefore } from './terms';
import { addEvent, beginTurn, type Decision, endTurn, notify, putTask, recipientOf, type Turn } from './turn';

/** Lets a process rest until a day: no rung fires, and whoever has something open hears it. */
export function hold(turn: Turn, given: { until: Instant; answerId: string; by: Actor }): void {
  turn.state.held = { since: turn.now, ...given };
  const { until, answerId, by } = given;
  addEvent(turn, { by, event: { kind: 'held', until, answerId } });
  tellWhoWaits(turn, 'held');
}

/** Lets a process go on at `at`: what was open gets the working days that it had left when the rest began. */
export function resume(
  turn: Turn,
  { at, answerId, by }: { at: Instant; answerId: string | null; by: Actor | null },
): void {
  const { held } = turn.state;
  if (!held) return;
  delete turn.state.held;
  addEvent(turn, { by, event: { kind: 'resumed', answerId } });
  for (const task of turn.state.tasks) {
    const { amendable } = taskStepOf(turn.state.definition, task.step);
    const running =
      task.status === 'open' || (task.status === 'done' && amendable && task.dueAt > held.since);
    if (running) putTask(turn, moved(task, { turn, since: held.since, at }));
  }
  tellWhoWaits(turn, 'resumed');
}

/** How a process that rests goes on when its rest ends by itself; one that does not rest stays as it is. */
export function endOfRest(state: ProcessState): Decision {
  const { held } = state;
  if (!held) return { state, effects: [] };
  const turn = beginTurn(state, held.until);
  resume(turn, { at: held.until, answerId: null, by: null });
  return endTurn(state, turn);
}

/** The time that counts for what is late: it stands still while the process rests. */
export function countingNow({ held }: ProcessState, now: Instant): Instant {
  return held ? Math.min(now, held.since) : now;
}

function moved<T extends TaskState>(
  task: T,
  { turn, since, at }: { turn: Turn; since: Instant; at: Instant },
): T {
  const { calendar, definition } = turn.state;
  const from = toAmsterdamDate(Math.max(since, task.openedAt));
  const whole = workingDaysBetween(from, toAmsterdamDate(task.dueAt), calendar);
  // What was due on the day on which the rest began had part of that day left: it gets a day again.
  const left = whole === 0 && toAmsterdamDate(at) > from ? 1 : whole;
  const dueAt = Math.max(task.dueAt, endOfDay(addWorkingDays(toAmsterdamDate(at), left, calendar)));
  const { ladder } = taskStepOf(definition, task.step);
  return {
    ...task,
    dueAt,
    fired: firedBefore(ladder, { fired: task.fired, dueAt, calendar, now: Math.max(since, task.openedAt) }),
  };
}

/** Everybody who has something open, once, and the duo. */
function tellWhoWaits(turn: Turn, notice: 'held' | 'resumed'): void {
  const open = turn.state.tasks.filter(({ status }) => status === 'open');
  const organisations = open.flatMap(({ assignee }) =>
    assignee.kind === 'organisation' ? [recipientOf(assignee)] : [],
  );
  const { contractManager, policyAdviser } = turn.state.people;
  // A task can be with a colleague, or be the manager's.
  const colleagues = open.flatMap(({ assignee }) =>
    assignee.kind === 'person' && ![contractManager, policyAdviser].includes(assignee.person)
      ? [{ person: assignee.person }]
      : [],
  );
  const told = [
    { role: 'contractManager' as const },
    { role: 'policyAdviser' as const },
    ...colleagues,
    ...organisations,
  ];
  const once = new Map(told.map((to) => [JSON.stringify(to), to]));
  for (const to of once.values()) notify(turn, { notice, to, taskId: null });
}
