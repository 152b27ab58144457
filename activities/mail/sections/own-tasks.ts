import { paths } from '../../../api/paths';
import { formatDate, formatList } from '../../../domain/time/dutch-dates';
import type { AnyNoticeKind, LinkTarget, Notice, TaskView } from '../../../store/types';
import { lastDeed } from '../deeds';
import type { Block, Item } from '../document';
import { extraQuestion, titleOf } from '../extra-question';
import type { Facts } from '../facts';
import { isOwn } from '../own';
import { RANK, type Section, type SectionWriter } from '../section';
import { comesByItself, dueOf } from '../stalled';
import { isSentBack, whyMine } from '../why-mine';
import { aboutAction, aboutWhom, byDue, earliestDue, shortDay, soon } from '../words';
import { stallInWords } from './stall-in-words';

const KINDS = ['nudge', 'late', 'reminder', 'sent-back', 'task-opened'] as const;
type Kind = (typeof KINDS)[number];

/** What a member of staff has to do: asked for again, late, soon, sent back, and new. */
export const ownTasks: SectionWriter = (facts) => {
  if (facts.reader.audience !== 'staff') return [];
  const own = facts.notices.flatMap((notice) => {
    const task = notice.taskId === null ? undefined : facts.tasks.get(notice.taskId);
    return task && isOwn(notice, task) ? [{ notice, task, kind: kindOf(notice.kind, task, facts) }] : [];
  });
  return KINDS.flatMap((kind) => {
    const those = own.filter((one) => one.kind === kind);
    if (those.length === 0) return [];
    const tasks = byDue(
      facts,
      those.map(({ task }) => task),
    );
    return [
      section(facts, {
        kind,
        tasks,
        askedBy: askedBy(
          facts,
          kind,
          those.map(({ notice }) => notice),
        ),
      }),
    ];
  });
};

/** How a notice reads for whoever must do the task himself: one of the ladder above him is about what he has to do. */
function kindOf(kind: AnyNoticeKind, task: TaskView, facts: Facts): Kind | null {
  switch (kind) {
    case 'nudge':
      return kind;
    case 'task-opened':
      return isSentBack(facts, task) ? 'sent-back' : kind;
    case 'reminder':
    case 'waiting':
    case 'late':
    case 'escalated':
      return task.dueAt < facts.now ? 'late' : 'reminder';
    default:
      return null;
  }
}

/** Who had it asked again; nobody where the product itself asks. */
function askedBy(facts: Facts, kind: Kind, notices: readonly Notice[]): string {
  if (kind !== 'nudge') return '';
  const names = notices.map((notice) => lastDeed(facts, { notice, kind: 'nudged' }).by ?? 'een collega');
  return formatList([...new Set(names)]);
}

type Given = { kind: Kind; tasks: readonly TaskView[]; askedBy: string };

function section(facts: Facts, given: Given): Section {
  const { kind, tasks } = given;
  const [only] = tasks;
  const one = tasks.length === 1 && only;
  const link = `tasks-${kind}`;
  const target: LinkTarget = { kind: 'page', path: one ? paths.task(only._id) : paths.tasks };
  return {
    rank: {
      nudge: RANK.nudge,
      late: RANK.ownLate,
      reminder: RANK.reminder,
      'sent-back': RANK.opened,
      'task-opened': RANK.opened,
    }[kind],
    subject: subjectOf(facts, given),
    heading: {
      nudge: 'Nog een keer gevraagd',
      late: 'Te laat',
      reminder: 'Bijna zover',
      'sent-back': 'Teruggestuurd',
      'task-opened': 'Nieuw voor jou',
    }[kind],
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

function subjectOf(facts: Facts, { kind, tasks, askedBy: by }: Given): string {
  const [only] = tasks;
  const due = earliestDue(tasks);
  const titles = [...new Set(tasks.map((task) => titleOf(facts, task)))];
  const one = tasks.length === 1 && only;
  const several = titles.length === 1 ? `${titles[0]} (${tasks.length} keer)` : `${tasks.length} taken`;
  const what = one ? nameOf(facts, only) : several;
  const until =
    due < facts.now ? 'dit is te laat' : `${one ? '' : 'de eerste '}uiterlijk ${soon(due, facts.now)}`;
  if (kind === 'nudge') return `${by} wacht op: ${what}, ${until}`;
  if (kind === 'late') return `Te laat: ${what}`;
  if (kind === 'reminder') return `Herinnering: ${what}, ${until}`;
  if (kind === 'sent-back') return `Teruggestuurd: ${what}, ${until}`;
  return one ? `${what}, uiterlijk ${shortDay(due)}` : `Nieuw: ${what}, de eerste uiterlijk ${shortDay(due)}`;
}

function question(facts: Facts, { kind, tasks, askedBy: by }: Given): string {
  const many = tasks.length > 1;
  if (kind === 'nudge') return `${by} vraagt of je ${many ? 'deze taken' : 'deze taak'} vandaag wilt doen.`;
  if (kind === 'late')
    return many
      ? `${tasks.length} taken hadden al klaar moeten zijn. Wil je ze vandaag doen?`
      : 'Deze taak had al klaar moeten zijn. Wil je hem vandaag doen?';
  if (kind === 'reminder')
    return many
      ? 'Wil je deze taken op tijd doen?'
      : `Wil je dit uiterlijk ${soon(earliestDue(tasks), facts.now)} doen?`;
  if (kind === 'sent-back') return many ? 'Deze taken zijn teruggestuurd.' : 'Deze taak is teruggestuurd.';
  return many ? 'Deze taken staan voor je klaar.' : 'Deze taak staat voor je klaar.';
}

/** Why a kind of task matters is said once. */
function items(facts: Facts, { kind, tasks }: Given): Item[] {
  return tasks.map((task, index) => {
    const said = tasks.findIndex(({ title }) => title === task.title) < index;
    const detail = [
      ...(isFirstTold(kind) ? whyMine(facts, task) : []),
      ...whatItIsAbout(facts, task),
      ...(said ? [] : [task.why]),
      ...(isFirstTold(kind) ? [] : whatFollows(facts, task)),
    ].join('\n');
    return { text: `${describe(facts, task)}, ${whenOf(facts, task)}`, ...(detail === '' ? {} : { detail }) };
  });
}

function isFirstTold(kind: Kind): boolean {
  return kind === 'task-opened' || kind === 'sent-back';
}

function whenOf(facts: Facts, task: TaskView): string {
  return task.dueAt < facts.now ? dueOf(facts, task) : `uiterlijk ${formatDate(task.dueAt)}`;
}

function whatItIsAbout(facts: Facts, task: TaskView): string[] {
  const extra = extraQuestion(facts, task);
  if (extra) return extra.question === '' ? [] : [`“${extra.question}”`];
  return stallInWords(facts, task);
}

function whatFollows(facts: Facts, task: TaskView): string[] {
  // A review says itself that nothing else is coming.
  if (task.subject.about !== undefined) return [];
  const next = comesByItself(facts, task);
  return task.dueAt < facts.now ? next : next.map((sentence) => `Niet klaar? ${sentence}`);
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
  return `${titleOf(facts, task)} – ${aboutWhom(facts, task)}`;
}
