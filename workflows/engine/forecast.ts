import type { Phase, TaskStep } from './definition';
import { endOfRest } from './hold';
import type { Instant, ProcessState, TaskState } from './state';
import { indexOfStep, phaseOf, stepAfter, stepOf, stepsOf } from './steps';
import { dueOf } from './terms';

/**
 * One step of a process as it was, is or will be. `from` and `due` are null while they count from a moment that
 * nobody has set; `round` tells how many times the step was opened. An automatic step takes no time. `beside` is the
 * task that stands next to the course: a question that was added, or an answer that was opened again.
 */
export type ForecastStep = {
  phase: string;
  step: string;
  title: string;
  kind: 'task' | 'automatic';
  round: number;
  beside: string | null;
  status: 'done' | 'open' | 'planned';
  from: Instant | null;
  due: Instant | null;
  doneAt: Instant | null;
};

/**
 * The whole course of a process in order: what was done, what is open, and what comes when everybody does his part at
 * its due. What is late now is taken to be done at `now`; of several outcomes the usual one is taken. A process that
 * rests is taken to go on when its rest ends.
 */
export function forecast(state: ProcessState, now: Instant): ForecastStep[] {
  if (state.held) return forecast(endOfRest(state).state, Math.max(now, state.held.until));
  const past = [...pastTasks(state), ...pastWork(state)].sort(byCourse(state));
  return state.closed ? past : [...past, ...coming(state, now)];
}

/** Where a step usually leads: by silence where its ladder concludes, else by the outcome of a plain answer. */
function usualLead(step: TaskStep): TaskStep['outcomes'][string] {
  const concluding = step.ladder.find((rung) => rung.do === 'conclude');
  const outcome = concluding?.do === 'conclude' ? concluding.outcome : step.outcome?.otherwise;
  return step.outcomes[outcome ?? 'done'] ?? {};
}

function pastTasks(state: ProcessState): ForecastStep[] {
  const groups = new Map<string, TaskState[]>();
  for (const task of state.tasks) {
    const key = task.beside ? task.id : `${task.step}#${task.round}`;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()].flatMap((tasks) => {
    const [first] = tasks;
    if (!first || tasks.every(({ status }) => status === 'withdrawn')) return [];
    const open = tasks.some(({ status }) => status === 'open');
    const doneAt = tasks.map(endOf);
    return {
      ...named(state, first.step),
      kind: 'task' as const,
      round: first.round,
      beside: first.beside ? first.id : null,
      status: open ? ('open' as const) : ('done' as const),
      from: Math.min(...tasks.map(({ openedAt }) => openedAt)),
      due: Math.max(...tasks.map(({ dueAt }) => dueAt)),
      doneAt: open ? null : Math.max(...doneAt),
    };
  });
}

/** When a task ended. One that silence concluded ended at its due, however few milliseconds later that was noticed. */
export function endOf(task: TaskState): Instant {
  if (task.status === 'concluded') return task.dueAt;
  return 'doneAt' in task ? task.doneAt : task.openedAt;
}

/** Automatic work leaves no task: it was done when the task after it opened, or when the process ended behind it. */
function pastWork(state: ProcessState): ForecastStep[] {
  return stepsOf(state.definition).flatMap(({ step }) => {
    if (step.kind !== 'automatic') return [];
    const at = workedAt(state, step.key);
    if (at === null) return [];
    const common = { ...named(state, step.key), kind: 'automatic' as const, round: 1, beside: null };
    return { ...common, status: 'done' as const, from: at, due: at, doneAt: at };
  });
}

function workedAt(state: ProcessState, key: string): Instant | null {
  const following = stepsOf(state.definition)
    .slice(indexOfStep(state.definition, key) + 1)
    .find(({ step }) => step.kind === 'task');
  if (following) {
    return state.tasks.find((task) => task.step === following.step.key)?.openedAt ?? null;
  }
  const before = stepsOf(state.definition)
    .slice(0, indexOfStep(state.definition, key))
    .findLast(({ step }) => step.kind === 'task');
  const reached = state.tasks.some(({ step, status }) => step === before?.step.key && status !== 'withdrawn');
  return reached && state.closed?.as === 'completed' ? state.closed.at : null;
}

function coming(state: ProcessState, now: Instant): ForecastStep[] {
  const { definition, step: current } = state;
  if (current === null) return [];
  const list: ForecastStep[] = [];
  const seen = new Set([current]);
  let at: Instant | null = Math.max(now, ...openOf(state).map(({ dueAt }) => dueAt));
  let next = nextStep(state, current);
  while (next && !seen.has(next)) {
    seen.add(next);
    const step = stepOf(definition, next);
    const due: Instant | null = step.kind === 'task' ? plannedDue(state, step, at) : at;
    const round = state.tasks.filter((task) => task.step === next).at(-1)?.round ?? 0;
    list.push({
      ...named(state, next),
      kind: step.kind,
      round: step.kind === 'task' ? round + 1 : 1,
      beside: null,
      status: 'planned',
      from: at,
      due,
      doneAt: null,
    });
    at = due;
    next = nextStep(state, next);
  }
  return list;
}

function nextStep({ definition }: ProcessState, key: string): string | null {
  const step = stepOf(definition, key);
  const lead = step.kind === 'task' ? usualLead(step) : {};
  if ('close' in lead) return null;
  return lead.goTo ?? stepAfter(definition, key)?.key ?? null;
}

function plannedDue(state: ProcessState, step: TaskStep, openedAt: Instant | null): Instant | null {
  const { moments, calendar } = state;
  if (step.due.from !== 'opened' && moments[step.due.from.moment] === undefined) return null;
  return openedAt === null ? null : dueOf(step.due, { openedAt, moments, calendar });
}

/** What the course waits for. */
function openOf(state: ProcessState): TaskState[] {
  return state.tasks.filter(({ status, beside }) => status === 'open' && !beside);
}

function named(
  { definition }: ProcessState,
  key: string,
): { phase: Phase['key']; step: string; title: string } {
  return { phase: phaseOf(definition, key).key, step: key, title: stepOf(definition, key).title };
}

/** By when it began; what began at the same instant stands in the order of the definition. */
function byCourse(state: ProcessState): (a: ForecastStep, b: ForecastStep) => number {
  return (a, b) =>
    (a.from ?? 0) - (b.from ?? 0) ||
    indexOfStep(state.definition, a.step) - indexOfStep(state.definition, b.step);
}
