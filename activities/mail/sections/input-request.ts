import { formatDate, formatList } from '../../../domain/time/dutch-dates';
import type { TaskView } from '../../../store/types';
import { invitationId } from '../../effects/invitations';
import type { Block } from '../document';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { byDue, earliestDue, organisationName, providers, shortDay, soon } from '../words';

/** Asks a municipality for its input: one question for all providers of a quarter, one link. */
export const inputRequest: SectionWriter = (facts) => {
  if (facts.reader.audience !== 'municipality') return [];
  const asked = facts.notices.flatMap(({ taskId, kind }) => {
    const task = taskId === null ? undefined : facts.tasks.get(taskId);
    return task?.step === 'input' && task.status === 'open' ? [{ task, again: kind !== 'task-opened' }] : [];
  });
  const quarters = [...new Set(asked.map(({ task }) => task.subject.quarter))].sort();
  return quarters.map((quarter) => {
    const now = asked.filter(({ task }) => task.subject.quarter === quarter);
    return section(facts, {
      quarter,
      again: now.filter(({ again }) => again).map(({ task }) => task),
      first: now.filter(({ again }) => !again).map(({ task }) => task),
    });
  });
};

type Asked = { quarter: string; again: readonly TaskView[]; first: readonly TaskView[] };

function section(facts: Facts, asked: Asked): Section {
  const { quarter, again, first } = asked;
  const { organisation } = facts.reader;
  const link = `input-${quarter.toLowerCase()}`;
  const listed = new Set([...again, ...first].map(({ _id }) => _id));
  const others = facts.openInput.filter(
    ({ _id, subject }) => subject.quarter === quarter && !listed.has(_id),
  );
  const blocks: Block[] = [
    ...(again.length > 0 ? remind(facts, again) : []),
    ...(first.length > 0 ? ask(facts, { tasks: first, also: again.length > 0 }) : []),
    ...(others.length > 0 ? [earlier(facts, others)] : []),
    { kind: 'button', label: 'Inbreng geven', link },
    {
      kind: 'paragraph',
      text: 'Horen wij niets, dan gaan wij uit van geen inbreng. Vult een collega dit in? Stuur deze mail dan door: de link werkt ook voor uw collega.',
    },
  ];
  const subject = again.length > 0 ? reminderSubject(facts, again) : requestSubject(facts, first);
  return {
    rank: again.length > 0 ? RANK.reminder : RANK.opened,
    subject,
    heading: 'Uw inbreng',
    blocks,
    links: {
      [link]: {
        kind: 'invitation',
        invitation: invitationId({ kind: 'municipal-input', organisation, quarter }),
      },
    },
    attachments: [],
    providers: [...again, ...first].map(({ subject: { provider } }) => provider),
  };
}

function requestSubject(facts: Facts, tasks: readonly TaskView[]): string {
  return `Inbreng gevraagd vóór ${shortDay(earliestDue(tasks))}: ${oneOrMany(facts, tasks)}`;
}

function reminderSubject(facts: Facts, tasks: readonly TaskView[]): string {
  const what =
    tasks.length === 1 ? `inbreng voor ${oneOrMany(facts, tasks)}` : `nog ${providers(tasks.length)}`;
  return `Herinnering: ${what}, uiterlijk ${soon(earliestDue(tasks), facts.now)}`;
}

function oneOrMany(facts: Facts, tasks: readonly TaskView[]): string {
  const [only] = tasks;
  return tasks.length === 1 && only
    ? organisationName(facts, only.subject.provider)
    : providers(tasks.length);
}

function ask(facts: Facts, { tasks, also }: { tasks: readonly TaskView[]; also: boolean }): Block[] {
  const [only] = tasks;
  const about =
    tasks.length === 1 && only ? organisationName(facts, only.subject.provider) : 'deze aanbieders';
  const text = also
    ? `Nieuw in deze mail${oneDate(tasks) ? `, uiterlijk ${formatDate(earliestDue(tasks))}` : ''}:`
    : `Wilt u ${before(tasks)}laten weten of uw gemeente iets wil bespreken met ${about}? ${first(tasks)}Niets te bespreken? Dat laat u met één klik weten.`;
  return [{ kind: 'paragraph', text }, listOf(facts, tasks)];
}

function remind(facts: Facts, tasks: readonly TaskView[]): Block[] {
  const due = earliestDue(tasks);
  const when = soon(due, facts.now);
  const day = when === shortDay(due) ? formatDate(due) : `${when} (${formatDate(due)})`;
  return [
    {
      kind: 'paragraph',
      text: `Wilt u uiterlijk ${day} laten weten of uw gemeente iets wil bespreken? Van ${providers(tasks.length)} hebben wij nog geen antwoord. Niets te bespreken? Dat laat u met één klik weten.`,
    },
    listOf(facts, tasks),
  ];
}

function before(tasks: readonly TaskView[]): string {
  return oneDate(tasks) ? `vóór ${formatDate(earliestDue(tasks))} ` : '';
}

/** Where dates differ the question still says when it begins to press. */
function first(tasks: readonly TaskView[]): string {
  return oneDate(tasks) ? '' : `De eerste antwoorden vragen wij vóór ${formatDate(earliestDue(tasks))}. `;
}

function oneDate(tasks: readonly TaskView[]): boolean {
  return new Set(tasks.map(({ dueAt }) => dueAt)).size === 1;
}

/** The date stands in the question when it is the same for all, else with each. */
function listOf(facts: Facts, tasks: readonly TaskView[]): Block {
  return {
    kind: 'list',
    items: byDue(facts, tasks).map((task) => {
      const at = facts.conversations.get(task.processId)?.at;
      const parts = [
        ...(at ? [`gesprek op ${formatDate(at)}`] : []),
        ...(oneDate(tasks) ? [] : [`inbreng uiterlijk ${formatDate(task.dueAt)}`]),
      ];
      const name = organisationName(facts, task.subject.provider);
      return { text: parts.length === 0 ? name : `${name}: ${parts.join(', ')}` };
    }),
  };
}

function earlier(facts: Facts, tasks: readonly TaskView[]): Block {
  const names = byDue(facts, tasks).map(
    (task) => `${organisationName(facts, task.subject.provider)} (uiterlijk ${shortDay(task.dueAt)})`,
  );
  return { kind: 'paragraph', text: `Ook nog open, van een eerdere mail: ${formatList(names)}.` };
}
