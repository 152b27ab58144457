import { formatDate, formatList } from '../../../domain/time/dutch-dates';
import type { LinkTarget } from '../../../store/types';
import type { OpenTask } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import { aboutWorkingDays } from '../../../workflows/engine/terms';
import type { Block, Item } from '../document';
import type { Facts } from '../facts';
import { pageOfRests, type Rest, restsOf } from '../rests';
import { RANK, type Section, type SectionWriter } from '../section';
import { isAboutTask } from '../select';
import { earliestDue, organisationName, shortDay } from '../words';
import { outsideLink, type Reachable, silenceMeans, whatIsAsked } from './outside-link';

/** It goes on: what is open now, and until when. */
export const resumed: SectionWriter = (facts) => {
  const running = restsOf(facts, 'resumed');
  return facts.reader.audience === 'staff' ? forStaff(facts, running) : outside(facts, running);
};

function forStaff(facts: Facts, running: readonly Rest[]): Section[] {
  const [first] = running;
  if (!first) return [];
  return [
    {
      rank: RANK.resumed,
      heading: 'Gaat weer verder',
      subject: `Gaat weer verder: ${running.length === 1 ? first.name : `${running.length} aanbieders`}`,
      blocks: [
        {
          kind: 'paragraph',
          text: 'Dit stond stil en gaat weer verder. Dit staat nu open, met de nieuwe data:',
        },
        { kind: 'list', items: running.flatMap((one) => datesOf(facts, one)) },
        { kind: 'button', label: 'Bekijk hoe het staat', link: 'resumed' },
      ],
      links: { resumed: pageOfRests(running) },
      attachments: [],
      providers: [],
    },
  ];
}

/** What is open, one line for each step and date. */
function datesOf(facts: Facts, { process, name }: Rest): Item[] {
  const groups = new Map<string, OpenTask[]>();
  for (const task of openTasks(process)) {
    const key = `${task.step} ${task.dueAt}`;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  if (groups.size === 0) return [{ text: `${name}: er staat nu niets open` }];
  return [...groups.values()].flatMap((tasks) => {
    const [one] = tasks;
    if (!one) return [];
    const { title } = taskStepOf(process.state.definition, one.step);
    const who = formatList(tasks.map((task) => whoOf(facts, task)));
    const detail = [`Bij ${who}.`, ...tooLateForConversation(process, one)].join('\n');
    return [{ text: `${name}: ${title}, uiterlijk ${formatDate(one.dueAt)}`, detail }];
  });
}

/** What prepares a conversation and is due after it: somebody must move the one or the other. */
function tooLateForConversation({ state }: Rest['process'], task: OpenTask): string[] {
  const { conversation } = state.moments;
  const { due } = taskStepOf(state.definition, task.step);
  const prepares = due.from !== 'opened' && aboutWorkingDays(due) < 0;
  if (conversation === undefined || !prepares || task.dueAt < conversation) return [];
  return [`Let op: het gesprek is al op ${formatDate(conversation)}. Verplaats het als dat niet meer past.`];
}

function whoOf(facts: Facts, { assignee }: OpenTask): string {
  if (assignee.kind === 'organisation') return organisationName(facts, assignee.organisation);
  if (assignee.person === facts.reader.id) return 'jou';
  return facts.people.get(assignee.person)?.name ?? 'een collega';
}

/** A question that comes back, with its new date; what another part of the mail asks already is left out. */
function outside(facts: Facts, running: readonly Rest[]): Section[] {
  const asked = new Set(
    facts.notices.flatMap(({ kind, taskId }) => (isAboutTask(kind) ? (taskId ?? []) : [])),
  );
  const tasks = running
    .flatMap((one) => questionsTo(facts.reader.organisation, one))
    .filter(({ _id }) => !asked.has(_id));
  const [first] = tasks;
  if (!first) return [];
  const until = `${tasks.length === 1 ? '' : 'de eerste '}uiterlijk ${shortDay(earliestDue(tasks))}`;
  const name = ({ subject }: Question): string => organisationName(facts, subject.provider);
  const targets = new Map(tasks.map((task) => [JSON.stringify(outsideLink(task)), outsideLink(task)]));
  const links = [...targets.values()].map((target, index): [string, LinkTarget] => [
    `resumed-${index + 1}`,
    target,
  ]);
  return [
    {
      rank: RANK.resumed,
      heading: 'Gaat weer verder',
      subject: `Wilt u reageren, ${until}: ${tasks.length === 1 ? name(first) : `${tasks.length} vragen`}`,
      blocks: [
        {
          kind: 'paragraph',
          text: `Wij vragen ${whatIsAsked(first)}, ${until}. ${silenceMeans(first)} Wij wachtten even met deze vraag; nu gaan wij weer verder.`,
        },
        {
          kind: 'list',
          items: tasks.map((task) => ({ text: `${name(task)}: uiterlijk ${formatDate(task.dueAt)}` })),
        },
        ...links.map(([link]): Block => ({ kind: 'button', label: 'Openen en reageren', link })),
      ],
      links: Object.fromEntries(links),
      attachments: [],
      providers: tasks.map(({ subject }) => subject.provider),
    },
  ];
}

type Question = Reachable & { dueAt: number };

function questionsTo(organisation: string, { process }: Rest): Question[] {
  return openTasks(process).flatMap((task) => {
    if (task.assignee.kind !== 'organisation' || task.assignee.organisation !== organisation) return [];
    const { id: _id, step, dueAt } = task;
    return [{ _id, step, dueAt, task, organisation, subject: process.subject }];
  });
}

function openTasks({ state }: Rest['process']): OpenTask[] {
  return state.tasks.filter((task) => task.status === 'open');
}
