import type { ClosedAs, Lead, Step, TaskStep } from './definition';
import type {
  Actor,
  Assignee,
  GivenAnswer,
  Instant,
  OpenTask,
  ProcessState,
  TaskCommon,
  TaskState,
} from './state';
import { stepAfter, stepOf } from './steps';
import { dueOf, rungAt } from './terms';
import { addEvent, notify, putTask, recipientOf, type Turn } from './turn';

/** Opens a step: its tasks, or its automatic work followed by the step after it; null is the end. */
export function openStep(turn: Turn, step: Step | null): void {
  if (step === null) {
    close(turn, { as: 'completed', answerId: null, by: null });
    return;
  }
  turn.state.step = step.key;
  if (step.kind === 'automatic') {
    const key = `${step.key}#${turn.state.sequence}`;
    turn.effects.push({ kind: 'run', key, run: step.run });
    addEvent(turn, { by: null, event: { kind: 'worked', run: step.run } });
    openStep(turn, stepAfter(turn.state.definition, step.key));
    return;
  }
  addEvent(turn, { by: null, event: { kind: 'step-opened', step: step.key } });
  const round = latestRound(turn.state.tasks, step.key) + 1;
  const assignees = assigneesOf(turn.state, step);
  for (const assignee of assignees) openTask(turn, { step, assignee, round });
  // Nobody to ask is nothing to wait for.
  if (assignees.length === 0) openStep(turn, stepAfter(turn.state.definition, step.key));
}

/** Goes where the outcomes lead, once nothing of the current step is open any more. */
export function advance(turn: Turn): void {
  const { definition, step: key, tasks } = turn.state;
  if (key === null) return;
  const step = stepOf(definition, key);
  if (step.kind !== 'task') return;
  const round = latestRound(tasks, key);
  const current = tasks.filter((task) => task.step === key && task.round === round && !task.beside);
  if (current.some((task) => task.status === 'open')) return;
  const lead = leadOf(step, current);
  if ('close' in lead) {
    close(turn, { as: lead.close, answerId: answerOf(current), by: null });
    return;
  }
  openStep(turn, lead.goTo ? stepOf(definition, lead.goTo) : stepAfter(definition, key));
}

/** Ends the process; what was still open is withdrawn. `by` is null where it follows from an outcome or the ladder. */
export function close(
  turn: Turn,
  { by, ...given }: { as: ClosedAs; answerId: string | null; by: Actor | null },
): void {
  withdrawOpen(turn);
  turn.state.step = null;
  // A process that ended rests no more.
  delete turn.state.held;
  turn.state.closed = { as: given.as, at: turn.now };
  addEvent(turn, { by, event: { kind: 'closed', ...given } });
}

/** The outcome of a task that ends without an answer, by silence or by hand; undefined where an answer is needed. */
export function usualOutcome(step: TaskStep): string | undefined {
  const concluding = step.ladder.find((rung) => rung.do === 'conclude');
  return concluding?.do === 'conclude' ? concluding.outcome : step.skipAs;
}

/** Withdraws what is open, or what of it is meant: the process ends, or goes back and asks again. */
export function withdrawOpen(turn: Turn, isMeant: (task: OpenTask) => boolean = () => true): void {
  for (const task of turn.state.tasks) {
    if (task.status === 'open' && isMeant(task))
      putTask(turn, endWithoutAnswer(task, { status: 'withdrawn', now: turn.now }));
  }
}

/** How an open task ends when nobody answers it; an answer from before it was opened again holds. */
export function endWithoutAnswer(
  task: OpenTask,
  ending: { status: 'withdrawn'; now: Instant } | { status: 'concluded'; outcome: string; now: Instant },
): TaskState {
  if (task.before) return { ...common(task), status: 'done', ...task.before };
  const { now, ...how } = ending;
  return { ...common(task), ...how, doneAt: now };
}

/** What every task has, whatever became of it. What was answered before it was opened again is no longer needed. */
export function common(task: TaskState): TaskCommon {
  const { id, step, round, assignee, openedAt, dueAt, fired, escalatedTo, nudgedAt, beside, replaced } = task;
  return {
    ...{ id, step, round, assignee, openedAt, dueAt, fired },
    ...(escalatedTo === undefined ? {} : { escalatedTo }),
    ...(nudgedAt === undefined ? {} : { nudgedAt }),
    ...(beside === undefined ? {} : { beside }),
    ...(replaced === undefined ? {} : { replaced }),
  };
}

/** The highest round in which a step was opened; 0 when never. */
export function latestRound(tasks: readonly TaskState[], step: string): number {
  return Math.max(0, ...tasks.filter((task) => task.step === step).map((task) => task.round));
}

function openTask(
  turn: Turn,
  { step, assignee, round }: { step: TaskStep; assignee: Assignee; round: number },
): void {
  const { moments, calendar, id } = turn.state;
  const whose = assignee.kind === 'organisation' ? `:${assignee.organisation}` : '';
  const dueAt = dueOf(step.due, { openedAt: turn.now, moments, calendar });
  const before = heldAnswer(turn.state, { step, assignee });
  // A reminder from before the task existed is not sent afterwards; a conclusion is never skipped.
  const fired = step.ladder.flatMap((rung, index) =>
    rung.do !== 'conclude' && rungAt(rung, { dueAt, calendar }) <= turn.now ? [index] : [],
  );
  const taskId = `${id}:${step.key}${whose}:${round}`;
  putTask(turn, {
    id: taskId,
    step: step.key,
    round,
    assignee,
    openedAt: turn.now,
    dueAt,
    fired,
    status: 'open',
    ...(before ? { before, once: true } : {}),
  });
  notify(turn, { notice: 'task-opened', to: recipientOf(assignee), taskId });
}

/** What an organisation gave when all were asked before the process was sent back; null where nothing holds. */
function heldAnswer(
  { answersHold, tasks }: ProcessState,
  { step, assignee }: { step: TaskStep; assignee: Assignee },
): GivenAnswer | null {
  if (!answersHold || !('each' in step.assign) || assignee.kind !== 'organisation') return null;
  const { organisation } = assignee;
  const last = tasks.findLast(
    (task) =>
      task.step === step.key &&
      task.status === 'done' &&
      task.assignee.kind === 'organisation' &&
      task.assignee.organisation === organisation,
  );
  return last ? givenAnswer(last) : null;
}

/** The answer that a task has, as it is kept when the task is opened again; null when it has none. */
export function givenAnswer(task: TaskState): GivenAnswer | null {
  if (task.status !== 'done') return null;
  const { outcome, answerId, by, doneAt, onBehalf } = task;
  return { outcome, answerId, by, doneAt, ...(onBehalf ? { onBehalf } : {}) };
}

function assigneesOf(state: ProcessState, step: TaskStep): Assignee[] {
  const { assign } = step;
  if ('role' in assign) return [{ kind: 'person', role: assign.role, person: state.people[assign.role] }];
  if ('provider' in assign) {
    return [{ kind: 'organisation', role: 'providerContact', organisation: state.subject.provider }];
  }
  return state.municipalities.map((organisation) => ({
    kind: 'organisation',
    role: 'municipalOfficer',
    organisation,
  }));
}

/** Only a step with one task can lead elsewhere; a fan-out goes on when all have answered. */
function leadOf(step: TaskStep, tasks: readonly TaskState[]): Lead {
  const [only] = tasks;
  if (tasks.length !== 1 || !only || !('outcome' in only)) return {};
  return step.outcomes[only.outcome] ?? {};
}

function answerOf(tasks: readonly TaskState[]): string | null {
  const [only] = tasks;
  return only?.status === 'done' ? only.answerId : null;
}
