import type { Instant, ProcessState } from '../engine/state';
import { stepsOf } from '../engine/steps';
import { dueOf } from '../engine/terms';

/** When the agenda goes out at the latest: the deadline of the task before it is sent; null when that is not known. */
export function agendaDate(state: ProcessState, now: Instant): Instant | null {
  const steps = stepsOf(state.definition).map(({ step }) => step);
  const sending = steps.findIndex((step) => step.kind === 'automatic' && step.run === 'release-agenda');
  const before = steps[sending - 1];
  if (before?.kind !== 'task') return null;
  const { due } = before;
  if (due.from !== 'opened' && state.moments[due.from.moment] === undefined) return null;
  return dueOf(due, { openedAt: now, moments: state.moments, calendar: state.calendar });
}
