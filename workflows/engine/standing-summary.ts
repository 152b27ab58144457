import { usualOutcome } from './advance';
import type { StaffRole } from './definition';
import { type PhaseSummary, phaseSummaries } from './phase-summary';
import { type NextRungs, nextRungs, type SentRung, sentRungs } from './rungs';
import type { Assignee, Instant, OpenTask, ProcessState, TaskState } from './state';
import { phaseOf, taskStepOf } from './steps';

/** An open task with the facts that a sentence about it needs: what was sent, and what comes by itself. */
export type OpenFacts = {
  id: string;
  step: string;
  phase: string;
  title: string;
  assignee: Assignee;
  openedAt: Instant;
  dueAt: Instant;
  sent: readonly SentRung[];
  next: NextRungs | null;
  escalatedTo: StaffRole | null;
  nudgedAt: Instant | null;
  /** The process can go on without its answer. */
  skippable: boolean;
  /** Null for a task that the process waits for. */
  beside: 'extra' | 'reopened' | null;
};

/** How organisations answered what each of them was asked in the course of a process. */
export type AnswersSummary = { inTime: string[]; late: string[]; silent: string[] };

/** How a process stands, as it is written down for lists: nothing in it depends on when it is read. */
export type StandingSummary = {
  /** Lists are sorted by it, and it tells running, resting and ended apart: see `URGENCY`. */
  urgency: number;
  heldUntil: Instant | null;
  /** The highest role whose turn it is to push, over all open tasks. */
  escalatedTo: StaffRole | null;
  /** Open tasks, the first due first. */
  open: readonly OpenFacts[];
  /** The organisations that it waits for. */
  organisations: readonly string[];
  /** Members of staff who have it in hand: the duo, and whoever has an open task. */
  staff: readonly string[];
  phases: readonly PhaseSummary[];
  answers: AnswersSummary;
};

/**
 * Ranges of `urgency`: a running process has the instant at which its first open task is due, a resting one the end of
 * its rest after all of those, one that ended comes last. An instant is below 2.6e14.
 */
export const URGENCY = { held: 1e15, completed: 2e15, cancelled: 3e15, withdrawn: 4e15 } as const;

const RANK: readonly StaffRole[] = ['policyAdviser', 'contractManager', 'manager'];

/** Sums up how a process stands; `at` is when it is written, for the dates of what is planned. */
export function summariseStanding(state: ProcessState, at: Instant): StandingSummary {
  const open = state.tasks
    .filter((task) => task.status === 'open')
    .map((task) => openFacts(state, task))
    .sort((a, b) => a.dueAt - b.dueAt || compare(a.id, b.id));
  const { contractManager, policyAdviser } = state.people;
  const assigned = open.flatMap(({ assignee }) => (assignee.kind === 'person' ? [assignee.person] : []));
  const organisations = open.flatMap(({ assignee }) =>
    assignee.kind === 'organisation' ? [assignee.organisation] : [],
  );
  return {
    urgency: urgencyOf(state, open),
    heldUntil: state.held?.until ?? null,
    escalatedTo: highest(open),
    open,
    organisations: [...new Set(organisations)],
    staff: [...new Set([contractManager, policyAdviser, ...assigned])],
    phases: phaseSummaries(state, at),
    answers: answersOf(state),
  };
}

function openFacts({ definition, calendar }: ProcessState, task: OpenTask): OpenFacts {
  const step = taskStepOf(definition, task.step);
  return {
    id: task.id,
    step: task.step,
    phase: phaseOf(definition, task.step).key,
    title: step.title,
    assignee: task.assignee,
    openedAt: task.openedAt,
    dueAt: task.dueAt,
    sent: sentRungs({ task, step, calendar }),
    next: nextRungs({ task, step, calendar }),
    escalatedTo: task.escalatedTo ?? null,
    nudgedAt: task.nudgedAt ?? null,
    skippable: usualOutcome(step) !== undefined,
    beside: task.beside?.kind ?? null,
  };
}

function urgencyOf({ closed, held }: ProcessState, open: readonly OpenFacts[]): number {
  if (closed) return URGENCY[closed.as];
  if (held) return URGENCY.held + held.until;
  // What has nothing open goes on by itself: after all that waits for somebody, before what rests.
  return open[0]?.dueAt ?? URGENCY.held - 1;
}

function highest(open: readonly OpenFacts[]): StaffRole | null {
  const roles = open.map(({ escalatedTo }) => escalatedTo);
  return RANK.findLast((role) => roles.includes(role)) ?? null;
}

function answersOf({ definition, tasks }: ProcessState): AnswersSummary {
  // Asked once more after the process was sent back is one question: what came of it last counts.
  const last = new Map<string, TaskState>();
  for (const task of tasks) {
    const { assignee, status } = task;
    const counts = status === 'done' || status === 'concluded';
    if (!counts || assignee.kind !== 'organisation') continue;
    if (!('each' in taskStepOf(definition, task.step).assign)) continue;
    last.set(assignee.organisation, task);
  }
  const those = (fits: (task: TaskState) => boolean): string[] =>
    [...last].filter(([, task]) => fits(task)).map(([organisation]) => organisation);
  return {
    inTime: those((task) => task.status === 'done' && task.doneAt <= task.dueAt),
    late: those((task) => task.status === 'done' && task.doneAt > task.dueAt),
    silent: those((task) => task.status === 'concluded'),
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
