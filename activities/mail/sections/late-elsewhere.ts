import { paths } from '../../../api/paths';
import { formatDate, formatList } from '../../../domain/time/dutch-dates';
import type { LinkTarget, TaskView } from '../../../store/types';
import { byItself } from '../by-itself';
import type { Facts } from '../facts';
import { RANK, type SectionWriter } from '../section';
import { isOwn } from '../select';
import { aboutAction, byDue, lateness, organisationName, providers, sentence } from '../words';

/** Tells the next one up what is late with somebody else: what, who, whom to call, and what happens by itself. */
export const lateElsewhere: SectionWriter = (facts) => {
  if (facts.reader.audience !== 'staff') return [];
  const tasks = facts.notices.flatMap((notice) => {
    const { kind, taskId } = notice;
    const task = kind === 'late' && taskId !== null ? facts.tasks.get(taskId) : undefined;
    return task && !isOwn(notice, task) ? [task] : [];
  });
  if (tasks.length === 0) return [];
  const groups = groupsOf(byDue(facts, tasks));
  return [
    {
      rank: RANK.late,
      subject: subjectOf(facts, groups),
      heading: 'Loopt achter bij een ander',
      blocks: [
        { kind: 'paragraph', text: 'Dit loopt achter. Wil je bellen, of helpen om het verder te brengen?' },
        { kind: 'list', items: groups.map((group) => itemOf(facts, group)) },
        { kind: 'button', label: 'Bekijk hoe het staat', link: 'late' },
      ],
      links: { late: target(tasks) },
      attachments: [],
      providers: [],
    },
  ];
};

/** All that waits for one organisation is one matter; a colleague's tasks are told one by one. */
function groupsOf(tasks: readonly TaskView[]): TaskView[][] {
  const groups = new Map<string, TaskView[]>();
  for (const task of tasks) {
    const key = task.person === null ? `${task.organisation} ${task.step}` : task._id;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()];
}

function subjectOf(facts: Facts, groups: readonly TaskView[][]): string {
  const [only] = groups;
  const first = only?.[0];
  if (groups.length === 1 && only && first) {
    if (first.person !== null) {
      const who = facts.people.get(first.person)?.name;
      return `Te laat: ${first.title} – ${organisationName(facts, first.subject.provider)}${who ? ` (${who})` : ''}`;
    }
    const what = first.step === 'input' ? providers(only.length) : first.title.toLowerCase();
    return `${sentence(organisationName(facts, first.organisation))} heeft nog niet gereageerd (${what})`;
  }
  const cycles = new Set(groups.flat().map(({ processId }) => processId)).size;
  return cycles === 1 ? '1 gesprek loopt achter' : `${cycles} gesprekken lopen achter`;
}

function itemOf(facts: Facts, tasks: readonly TaskView[]): { text: string; detail: string } {
  const [first] = tasks;
  if (!first) return { text: '', detail: '' };
  const names = formatList(tasks.map(({ subject }) => organisationName(facts, subject.provider)));
  const state = facts.processes.get(first.processId)?.state;
  const late = state ? ` (${lateness(first.dueAt, { now: facts.now, calendar: state.calendar })})` : '';
  const next = state ? ` ${byItself({ state, task: first.task, now: facts.now })}` : '';
  const who = first.person === null ? facts.contacts.get(first.organisation) : facts.people.get(first.person);
  const call = who ? `Bel ${who.name}, ${who.phone}.` : 'Er is geen telefoonnummer bekend.';
  const whose = first.person === null ? `${sentence(organisationName(facts, first.organisation))}: ` : '';
  return {
    text: `${whose}${first.title} – ${names}${aboutAction(facts, first)}, moest ${formatDate(first.dueAt)} klaar zijn${late}`,
    detail: `${call}${next}`,
  };
}

function target(tasks: readonly TaskView[]): LinkTarget {
  const [first] = tasks;
  const cycles = new Set(tasks.map(({ subject }) => `${subject.provider} ${subject.quarter}`));
  if (!first) return { kind: 'page', path: paths.rounds };
  const path = cycles.size === 1 ? paths.cycle(first.subject) : paths.round(first.subject.quarter);
  return { kind: 'page', path };
}
