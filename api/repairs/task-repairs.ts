import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { formatDate } from '../../domain/time/dutch-dates';
import { assigneeInWords } from '../tasks/words/names';
import { dateProblems, endOfChosenDay, freeDayFact } from './dates';
import { nudgedElsewhere } from './nudged-elsewhere';
import type { Filled, Repair, TaskSubject } from './repair';

export type TaskPermission = 'task.repair' | 'task.reassign' | 'task.nudge';
export type TaskRepair = Repair<TaskSubject, TaskPermission>;

const REASON = { key: 'reason' } as const;
const TOMORROW = { date: '9989-12-31' };

/** What can be done about one task that does not get on. */
export const taskRepairs: readonly TaskRepair[] = [
  {
    key: 'nudge',
    segment: 'herinneren',
    title: 'Herinner nu',
    lead: (subject) =>
      `Er gaat een extra mail naar ${who(subject)}. Dat kan één keer per dag; de gewone herinneringen gaan ook door.`,
    form: 'repair',
    fields: [],
    permission: 'task.nudge',
    audit: 'task.nudged',
    check: 'Verder',
    send: 'Herinner nu',
    done: ({ subject }) => `De herinnering aan ${who(subject)} staat klaar.`,
    command: ({ subject, by }) => ({ kind: 'nudge', taskId: subject.task._id, by }),
    probe: {},
    refuse: (store, filled) => nudgedElsewhere(store, filled),
  },
  {
    key: 'extend',
    segment: 'uitstellen',
    title: 'Uitstellen',
    lead: ({ task }) =>
      `Deze taak moet nu uiterlijk ${formatDate(task.dueAt)} klaar zijn. Geef een latere dag en zeg waarom.`,
    form: 'repair',
    fields: [{ key: 'date', label: 'Nieuwe uiterste dag' }, REASON],
    permission: 'task.repair',
    audit: 'task.extended',
    check: 'Bekijk wat er verschuift',
    send: 'Stel uit',
    done: (filled) => `De taak is uitgesteld tot en met ${formatDate(endOf(filled))}.`,
    command: (filled) => ({
      kind: 'extend',
      taskId: filled.subject.task._id,
      dueAt: endOf(filled),
      answerId: filled.answerId,
      by: filled.by,
    }),
    probe: TOMORROW,
    judge: ({ data, now, subject }) =>
      dateProblems({
        data,
        now,
        label: 'Nieuwe uiterste dag',
        after: {
          day: toAmsterdamDate(subject.task.dueAt),
          message: `De taak mag al tot en met ${formatDate(subject.task.dueAt)}. Kies een latere dag.`,
        },
      }),
    facts: ({ data, now, subject }) => freeDayFact(data, { now, state: subject.process.state }),
  },
  {
    key: 'skip',
    segment: 'overslaan',
    title: 'Overslaan',
    lead: (subject) => `Het gaat verder zonder antwoord van ${who(subject)}. Zeg waarom.`,
    form: 'repair',
    fields: [REASON],
    permission: 'task.repair',
    audit: 'task.skipped',
    check: 'Bekijk wat dit betekent',
    send: 'Sla over',
    done: () => 'De taak is overgeslagen.',
    command: ({ subject, answerId, by }) => ({ kind: 'skip', taskId: subject.task._id, answerId, by }),
    probe: {},
  },
];

function who({ task, names }: TaskSubject): string {
  return assigneeInWords(task.task.assignee, { names, viewer: '' });
}

function endOf({ data, now }: Filled<TaskSubject>): number {
  return endOfChosenDay(data, now);
}
