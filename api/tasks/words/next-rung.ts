import { formatList } from '../../../domain/time/dutch-dates';
import type { WorkingCalendar } from '../../../domain/time/working-days';
import type { Rung, TaskStep } from '../../../workflows/engine/definition';
import type { Instant, TaskState } from '../../../workflows/engine/state';
import { rungAt } from '../../../workflows/engine/terms';
import { nearDay, sentenceStart } from './day';
import { outcomeInWords } from './outcome';
import { roleInWords } from './role';

/** Rungs of one ladder that come next by themselves, all at the same instant. */
export type NextRungs = { at: Instant; rungs: readonly Rung[] };

type Given = { task: TaskState; step: TaskStep; calendar: WorkingCalendar };

/** What happens next to an open task if nobody does anything, or null when its ladder has ended. */
export function nextRungs({ task, step, calendar }: Given): NextRungs | null {
  if (task.status !== 'open') return null;
  const coming = step.ladder.flatMap((rung, index) =>
    task.fired.includes(index) ? [] : [{ rung, at: rungAt(rung, { dueAt: task.dueAt, calendar }) }],
  );
  if (coming.length === 0) return null;
  const at = Math.min(...coming.map((one) => one.at));
  return { at, rungs: coming.filter((one) => one.at === at).map(({ rung }) => rung) };
}

/**
 * Says what happens by itself: 'Maandag 8 februari krijg je een herinnering en krijgt de manager bericht.'
 * `reminded` is who must act, as the subject of a sentence; `je` changes the verb.
 */
export function rungsInWords(next: NextRungs, given: { reminded: string; now: Instant }): string {
  const when = sentenceStart(nearDay(next.at, given.now));
  const concluding = next.rungs.find((rung) => rung.do === 'conclude');
  if (concluding?.do === 'conclude') {
    return `${when}, aan het einde van de dag, gaat het vanzelf verder: ${outcomeInWords(concluding.outcome)}.`;
  }
  const parts = next.rungs.map((rung) => {
    if (rung.do === 'inform') return `krijgt ${roleInWords(rung.role)} bericht`;
    return given.reminded === 'je' ? 'krijg je een herinnering' : `krijgt ${given.reminded} een herinnering`;
  });
  return `${when} ${formatList(parts)}.`;
}

/** What was sent already: rungs from before the opening of a task count as dealt with, but were never sent. */
export function sentRungs({ task, step, calendar }: Given): { rung: Rung; at: Instant }[] {
  return task.fired
    .flatMap((index) => {
      const rung = step.ladder[index];
      return rung ? [{ rung, at: rungAt(rung, { dueAt: task.dueAt, calendar }) }] : [];
    })
    .filter(({ at }) => at > task.openedAt)
    .sort((a, b) => a.at - b.at);
}

/** Says what was sent: '2 herinneringen, en bericht aan de manager'; empty when nothing was. */
export function sentInWords(sent: readonly { rung: Rung }[]): string {
  const reminders = sent.filter(({ rung }) => rung.do === 'remind').length;
  const informed = sent.flatMap(({ rung }) =>
    rung.do === 'inform' ? [`bericht aan ${roleInWords(rung.role)}`] : [],
  );
  const reminded = reminders === 0 ? [] : [reminders === 1 ? '1 herinnering' : `${reminders} herinneringen`];
  return formatList([...reminded, ...informed]);
}
