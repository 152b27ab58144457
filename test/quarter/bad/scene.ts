import type { Quarter } from '../../../domain/quarters';
import { addDays, toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { TaskView } from '../../../store/types';

/** How the quarter stands when somebody looks whether there is something to do about it. */
export type Scene = { quarter: Quarter; openedOn: IsoDate; today: IsoDate; tasks: readonly TaskView[] };

/** The last day of a task. */
export function dueDay(task: TaskView): IsoDate {
  return toAmsterdamDate(task.dueAt);
}

/** The open task of a step, of one provider or organisation where that is said; null when there is none. */
export function openTask(
  tasks: readonly TaskView[],
  wanted: { step: string; provider?: string; organisation?: string },
): TaskView | null {
  const found = tasks.find(
    ({ step, subject, organisation, status }) =>
      status === 'open' &&
      step === wanted.step &&
      (wanted.provider === undefined || subject.provider === wanted.provider) &&
      (wanted.organisation === undefined || organisation === wanted.organisation),
  );
  return found ?? null;
}

/** Whether a task has been open for so many days. */
export function hasBeenOpen(task: TaskView, { days, today }: { days: number; today: IsoDate }): boolean {
  return today >= addDays(toAmsterdamDate(task.openedAt), days);
}
