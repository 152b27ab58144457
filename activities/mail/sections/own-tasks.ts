import { paths } from '../../../api/paths';
import { formatDate } from '../../../domain/time/dutch-dates';
import type { LinkTarget, TaskView } from '../../../store/types';
import { byItself } from '../by-itself';
import type { Block, Item } from '../document';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { isOwn } from '../select';
import { aboutAction, byDue, earliestDue, lateness, organisationName, shortDay, soon } from '../words';

type Kind = 'late' | 'reminder' | 'task-opened';

/** What a member of staff has to do: late, soon, and new. */
export const ownTasks: SectionWriter = (facts) => {
  if (facts.reader.audience !== 'staff') return [];
  return (['late', 'reminder', 'task-opened'] as const).flatMap((kind) => {
    const tasks = facts.notices.flatMap((notice) => {
      const task =
        notice.kind === kind && notice.taskId !== null ? facts.tasks.get(notice.taskId) : undefined;
      return task && isOwn(notice, task) ? [task] : [];
    });
    return tasks.length === 0 ? [] : [section(facts, { kind, tasks: byDue(facts, tasks) })];
  });
};

type Given = { kind: Kind; tasks: readonly TaskView[] };

function section(facts: Facts, given: Given): Section {
  const { kind, tasks } = given;
  const [only] = tasks;
  const one = tasks.length === 1 && only;
  const link = `tasks-${kind}`;
  const target: LinkTarget = { kind: 'page', path: one ? paths.task(only._id) : paths.tasks };
  return {
    rank: { late: RANK.ownLate, reminder: RANK.reminder, 'task-opened': RANK.opened }[kind],
    subject: subjectOf(facts, given),
    heading: { late: 'Te laat', reminder: 'Bijna zover', 'task-opened': 'Nieuw voor jou' }[kind],
    blocks: [
      { kind: 'paragraph', text: question(facts, given) },
      { kind: 'list', items: items(facts, given) },
      { kind: 'button', label: one ? 'Taak openen' : 'Mijn taken openen', link },
    ] satisfies Block[],
    links: { [link]: target },
    attachments: [],
    providers: [],
  };
}

function subjectOf(facts: Facts, { kind, tasks }: Given): string {
  const [only] = tasks;
  const due = earliestDue(tasks);
  if (tasks.length === 1 && only) {
    const what = nameOf(facts, only);
    if (kind === 'late') return `Te laat: ${what}`;
    if (kind === 'reminder') return `Herinnering: ${what}, uiterlijk ${soon(due, facts.now)}`;
    return `${what}, uiterlijk ${shortDay(due)}`;
  }
  const titles = [...new Set(tasks.map(({ title }) => title))];
  const what = titles.length === 1 ? `${titles[0]} (${tasks.length} keer)` : `${tasks.length} taken`;
  if (kind === 'late') return `Te laat: ${what}`;
  if (kind === 'reminder') return `Herinnering: ${what}, de eerste uiterlijk ${soon(due, facts.now)}`;
  return `Nieuw: ${what}, de eerste uiterlijk ${shortDay(due)}`;
}

function question(facts: Facts, { kind, tasks }: Given): string {
  const many = tasks.length > 1;
  if (kind === 'late')
    return many
      ? `${tasks.length} taken hadden al klaar moeten zijn. Wil je ze vandaag doen?`
      : 'Deze taak had al klaar moeten zijn. Wil je hem vandaag doen?';
  if (kind === 'reminder')
    return many
      ? 'Wil je deze taken op tijd doen?'
      : `Wil je dit uiterlijk ${soon(earliestDue(tasks), facts.now)} doen?`;
  return many ? 'Deze taken staan voor je klaar.' : 'Deze taak staat voor je klaar.';
}

/** Why a kind of task matters is said once. */
function items(facts: Facts, { kind, tasks }: Given): Item[] {
  return tasks.map((task, index) => {
    if (kind === 'late') return lateItem(facts, task);
    const text = `${describe(facts, task)}, uiterlijk ${formatDate(task.dueAt)}`;
    const said = tasks.findIndex(({ title }) => title === task.title) < index;
    return said ? { text } : { text, detail: task.why };
  });
}

function lateItem(facts: Facts, task: TaskView): Item {
  const text = `${describe(facts, task)}, moest ${formatDate(task.dueAt)} klaar zijn`;
  const state = facts.processes.get(task.processId)?.state;
  if (!state) return { text };
  const late = lateness(task.dueAt, { now: facts.now, calendar: state.calendar });
  return { text: `${text} (${late})`, detail: byItself({ state, task: task.task, now: facts.now }) };
}

function describe(facts: Facts, task: TaskView): string {
  return `${nameOf(facts, task)}${aboutAction(facts, task)}${insteadOf(facts, task)}`;
}

/** Whose task it is, where the reader stands in for a colleague. */
function insteadOf({ reader, people }: Facts, { person }: TaskView): string {
  if (person === null || person === reader.id) return '';
  return ` (namens ${people.get(person)?.name ?? 'een collega'})`;
}

function nameOf(facts: Facts, task: TaskView): string {
  return `${task.title} – ${organisationName(facts, task.subject.provider)}`;
}
