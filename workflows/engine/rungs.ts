import type { WorkingCalendar } from '../../domain/time/working-days';
import type { Rung, TaskStep } from './definition';
import type { Instant, TaskState } from './state';
import { rungAt } from './terms';

/** Rungs of one ladder that come next by themselves, all at the same instant. */
export type NextRungs = { at: Instant; rungs: readonly Rung[] };

/** A rung that was carried out, and when it was due. */
export type SentRung = { rung: Rung; at: Instant };

type Given = { task: TaskState; step: TaskStep; calendar: WorkingCalendar };

/** What happens next to an open task if nobody does anything, or null when its ladder has ended. */
export function nextRungs({ task, step, calendar }: Given): NextRungs | null {
  if (task.status !== 'open') return null;
  const coming = step.ladder.flatMap((rung, index) =>
    task.fired.includes(index) || !comesTo(task, rung)
      ? []
      : [{ rung: asItEnds(task, rung), at: rungAt(rung, { dueAt: task.dueAt, calendar }) }],
  );
  if (coming.length === 0) return null;
  const at = Math.min(...coming.map((one) => one.at));
  return { at, rungs: coming.filter((one) => one.at === at).map(({ rung }) => rung) };
}

/** Whether a rung is meant for a task: one that is only asked whether its answer is still so just ends. */
export function comesTo({ once }: Pick<TaskState, 'once'>, rung: Rung): boolean {
  return !once || rung.do === 'conclude';
}

/** With an answer from before silence does not mean what it usually does: that answer holds. */
function asItEnds({ before }: TaskState, rung: Rung): Rung {
  return rung.do === 'conclude' && before ? { ...rung, outcome: before.outcome } : rung;
}

/** What was sent already: rungs from before the opening of a task count as dealt with, but were never sent. */
export function sentRungs({ task, step, calendar }: Given): SentRung[] {
  return task.fired
    .flatMap((index) => {
      const rung = step.ladder[index];
      return rung ? [{ rung, at: rungAt(rung, { dueAt: task.dueAt, calendar }) }] : [];
    })
    .filter(({ at }) => at > task.openedAt)
    .sort((a, b) => a.at - b.at);
}
