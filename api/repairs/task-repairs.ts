import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { formatDate } from '../../domain/time/dutch-dates';
import { sentenceStart } from '../tasks/words/day';
import { assigneeInWords } from '../tasks/words/names';
import { whoElse } from './choices';
import { dateProblems, endOfChosenDay, freeDayFact } from './dates';
import { claimNudge, nudgedElsewhere, releaseNudge } from './once-a-day';
import type { Filled, Repair, TaskSubject } from './repair';

export type TaskPermission = 'task.repair' | 'task.reassign' | 'task.nudge';
export type TaskRepair = Repair<TaskSubject, TaskPermission>;

const REASON = { key: 'reason' } as const;
/** Any later day will do, to see whether a later day would. */
const LATER = { date: '9989-12-31' };

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
    refuse: nudgedElsewhere,
    claim: { take: claimNudge, giveBack: releaseNudge },
  },
  {
    key: 'extend',
    segment: 'uitstellen',
    title: 'Uitstellen',
    lead: ({ task }) =>
      `De uiterste dag van deze taak is ${formatDate(task.dueAt)}. Geef een latere dag en zeg waarom.`,
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
    probe: LATER,
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
    facts: ({ subject }) => (subject.task.task.before ? ['Het antwoord van de eerste keer geldt.'] : []),
  },
  {
    key: 'reassign',
    segment: 'overdragen',
    title: 'Aan een ander geven',
    lead: ({ task, ...subject }) =>
      task.task.assignee.kind === 'person'
        ? `De taak is nu van ${who({ task, ...subject })}. Wie krijgt haar, en waarom?`
        : `${askedNow({ task, ...subject })} Wie vraag je nu, en waarom?`,
    form: 'repair',
    fields: [{ key: 'person', label: 'Wie krijgt de taak?' }, REASON],
    options: { person: whoElse },
    nobody: (subject) => `Bij ${who(subject)} is niemand anders bekend die gevraagd kan worden.`,
    permission: 'task.reassign',
    audit: 'task.reassigned',
    check: 'Bekijk wat dit betekent',
    send: 'Geef door',
    done: ({ subject, data }) => `De taak is nu van ${subject.names.person(String(data.person))}.`,
    command: ({ subject, data, answerId, by }) => ({
      kind: 'reassign',
      taskId: subject.task._id,
      to:
        subject.task.task.assignee.kind === 'person'
          ? { person: String(data.person) }
          : { contact: String(data.person) },
      answerId,
      by,
    }),
    probe: { person: '' },
    facts: () => [
      'Een bewaard concept blijft staan. Herinneringen gaan voortaan naar wie de taak dan heeft.',
    ],
  },
  {
    key: 'release',
    segment: 'teruggeven',
    title: 'Teruggeven',
    lead: ({ process, task, names }) => {
      const { assignee } = task.task;
      const owner = assignee.kind === 'person' ? names.person(process.state.people[assignee.role]) : '';
      return `De taak gaat terug naar ${owner}, die haar in deze cyclus hoort te doen.`;
    },
    form: 'repair',
    fields: [],
    permission: 'task.repair',
    audit: 'task.released',
    check: 'Verder',
    send: 'Geef terug',
    done: () => 'De taak is teruggegeven.',
    command: ({ subject, by }) => ({ kind: 'release', taskId: subject.task._id, by }),
    probe: {},
  },
  {
    key: 'reopen',
    segment: 'opnieuw-openen',
    title: 'Opnieuw openzetten',
    lead: (subject) =>
      `${sentenceStart(who(subject))} kan het antwoord dan nog wijzigen. De cyclus gaat intussen door; komt er niets, dan blijft gelden wat er nu staat.`,
    form: 'repair',
    fields: [{ key: 'date', label: 'Wijzigen kan tot en met' }, REASON],
    permission: 'task.repair',
    audit: 'task.reopened',
    check: 'Bekijk wat dit betekent',
    send: 'Zet opnieuw open',
    done: (filled) => `Het antwoord staat weer open tot en met ${formatDate(endOf(filled))}.`,
    command: (filled) => ({
      kind: 'reopen',
      taskId: filled.subject.task._id,
      dueAt: endOf(filled),
      answerId: filled.answerId,
      by: filled.by,
    }),
    probe: LATER,
    judge: ({ data, now }) => dateProblems({ data, now, label: 'Wijzigen kan tot en met' }),
    facts: ({ data, now, subject }) => freeDayFact(data, { now, state: subject.process.state }),
  },
];

/** Who is asked at an organisation: its first contact, unless somebody was chosen. */
function askedNow({ task, names }: TaskSubject): string {
  const { assignee } = task.task;
  const of = names.party(task.organisation);
  const chosen = assignee.kind === 'organisation' ? assignee.contact : undefined;
  return chosen === undefined
    ? `De vraag is nu bij de eerste contactpersoon van ${of}.`
    : `De vraag is nu bij ${names.person(chosen)}, ${of}.`;
}

function who({ task, names }: TaskSubject): string {
  return assigneeInWords(task.task.assignee, { names, viewer: '' });
}

function endOf({ data, now }: Filled<TaskSubject>): number {
  return endOfChosenDay(data, now);
}
