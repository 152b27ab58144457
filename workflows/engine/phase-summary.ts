import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { workingDaysBetween } from '../../domain/time/working-days';
import type { Phase } from './definition';
import { endOf, forecast } from './forecast';
import type { Assignee, Instant, ProcessState, TaskState } from './state';
import { phaseOf } from './steps';

/** One phase of a process, as far as that does not depend on when it is read. */
export type PhaseSummary = { key: string; title: string } & PhaseState;

export type PhaseState =
  /** `workingDays`: how long it took, from its first task to its last. */
  | { kind: 'done'; at: Instant; workingDays: number }
  /** Passed over, or no longer needed. */
  | { kind: 'off' }
  /** `dueAt` is null while it counts from a moment that nobody has set. */
  | { kind: 'planned'; dueAt: Instant | null }
  /** `done` of `total` tasks of its step are finished; `waitingFor` has the others. */
  | { kind: 'open'; dueAt: Instant; done: number; total: number; waitingFor: readonly Assignee[] };

/** How each phase of a definition stands; what stands beside the course does not count. */
export function phaseSummaries(state: ProcessState, at: Instant): PhaseSummary[] {
  const planned = state.closed ? [] : forecast(state, at);
  return state.definition.phases.map((phase) => {
    const tasks = state.tasks.filter(
      (task) => !task.beside && phaseOf(state.definition, task.step).key === phase.key,
    );
    const dueAt = planned.findLast((item) => item.phase === phase.key)?.due ?? null;
    return { key: phase.key, title: phase.title, ...phaseState(state, { phase, tasks, dueAt }) };
  });
}

function phaseState(
  state: ProcessState,
  { phase, tasks, dueAt }: { phase: Phase; tasks: readonly TaskState[]; dueAt: Instant | null },
): PhaseState {
  const open = tasks.filter(({ status }) => status === 'open');
  const [first] = open;
  if (first) return openState(tasks, first);
  const ended = tasks.filter(({ status }) => status !== 'withdrawn' && status !== 'open');
  const ahead = isAhead(phase, state);
  if (state.closed && brokeOff(tasks)) return { kind: 'off' };
  if (ended.length > 0 && !ahead) return doneState(state, ended);
  // What lies behind and has no tasks was passed over.
  return state.closed || !ahead ? { kind: 'off' } : { kind: 'planned', dueAt };
}

/** The process ended while this was being done: some had answered, and that does not make it done. */
function brokeOff(tasks: readonly TaskState[]): boolean {
  const last = tasks.at(-1);
  return tasks.some(
    ({ step, round, status }) => status === 'withdrawn' && step === last?.step && round === last.round,
  );
}

function openState(tasks: readonly TaskState[], first: TaskState): PhaseState {
  const same = tasks.filter(({ step, round }) => step === first.step && round === first.round);
  const open = same.filter(({ status }) => status === 'open');
  return {
    kind: 'open',
    dueAt: Math.min(...open.map(({ dueAt }) => dueAt)),
    done: same.length - open.length,
    total: same.length,
    waitingFor: open.map(({ assignee }) => assignee),
  };
}

function doneState({ calendar }: ProcessState, ended: readonly TaskState[]): PhaseState {
  const from = Math.min(...ended.map(({ openedAt }) => openedAt));
  const at = Math.max(...ended.map(endOf));
  const workingDays = workingDaysBetween(
    toAmsterdamDate(from),
    toAmsterdamDate(Math.max(from, at)),
    calendar,
  );
  return { kind: 'done', at, workingDays };
}

/** The phase lies after the one that is being done now: done before or not, it comes (again). */
function isAhead(phase: Phase, { definition, step }: ProcessState): boolean {
  if (step === null) return false;
  const order = definition.phases.map(({ key }) => key);
  return order.indexOf(phase.key) > order.indexOf(phaseOf(definition, step).key);
}
