import { paths } from '../../../api/paths';
import type { TaskView } from '../../../store/types';
import type { Item } from '../document';
import { extraQuestion } from '../extra-question';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { organisationName, sentence } from '../words';

/** Tells staff that an answer came or changed after the process went on, or that the product went on without one. */
export const changed: SectionWriter = (facts) =>
  facts.notices.flatMap(({ kind, taskId }, index) => {
    const task = taskId === null ? undefined : facts.tasks.get(taskId);
    if (!task || (kind !== 'amended' && kind !== 'concluded')) return [];
    const link = `changed-${index + 1}`;
    if (kind === 'concluded') return [concluded(facts, { task, link })];
    return [
      task.task.beside?.kind === 'extra' ? answered(facts, { task, link }) : amended(facts, { task, link }),
    ];
  });

type Given = { task: TaskView; link: string };

function concluded(facts: Facts, { task, link }: Given): Section {
  const { who, provider } = namesOf(facts, task);
  return section({
    subject: `${who} heeft niet gereageerd: ${provider}`,
    heading: 'Geen reactie',
    text: `${who} heeft niet gereageerd op "${task.title}" (${provider}). Het is zonder antwoord verdergegaan.`,
    link: { name: link, label: 'Gesprek openen', path: paths.cycle(task.subject) },
  });
}

function amended(facts: Facts, { task, link }: Given): Section {
  const { who, provider } = namesOf(facts, task);
  const writer = writtenBy(facts, task);
  const what =
    writer === null
      ? `${who} heeft de inbreng voor ${provider} gewijzigd, nadat de agenda al was samengesteld.`
      : `${writer} heeft de inbreng van ${organisationName(facts, task.organisation)} voor ${provider} opgeschreven, nadat de agenda al was samengesteld.`;
  return section({
    subject:
      writer === null
        ? `${who} wijzigde de inbreng voor ${provider}`
        : `Inbreng van ${organisationName(facts, task.organisation)} opgeschreven: ${provider}`,
    heading: 'Gewijzigde inbreng',
    text: `${what} Wil je kijken of de agenda nog klopt?`,
    link: { name: link, label: 'Gesprek openen', path: paths.cycle(task.subject) },
  });
}

/** A question that somebody asked has its answer: he reads it where it was asked. */
function answered(facts: Facts, { task, link }: Given): Section {
  const { who, provider } = namesOf(facts, task);
  const { title, question } = extraQuestion(facts, task) ?? { title: task.title, question: '' };
  return section({
    subject: `${who} heeft geantwoord: ${title}`,
    heading: 'Antwoord op een extra vraag',
    text: `${who} heeft antwoord gegeven op een extra vraag (${provider}). Wil je het lezen?`,
    items: [question === '' ? { text: title } : { text: title, detail: question }],
    link: { name: link, label: 'Antwoord lezen', path: paths.task(task._id) },
  });
}

/** Whoever of the team wrote down what an organisation said by phone; null when it answered itself. */
function writtenBy({ people }: Facts, { task }: TaskView): string | null {
  if (task.status !== 'done' || task.onBehalf !== true || task.by.kind !== 'person') return null;
  return people.get(task.by.person)?.name ?? 'Een collega';
}

function namesOf(facts: Facts, task: TaskView): { who: string; provider: string } {
  const colleague = task.person === null ? null : (facts.people.get(task.person)?.name ?? 'Een collega');
  return {
    who: colleague ?? sentence(organisationName(facts, task.organisation)),
    provider: organisationName(facts, task.subject.provider),
  };
}

function section(given: {
  subject: string;
  heading: string;
  text: string;
  items?: readonly Item[];
  link: { name: string; label: string; path: string };
}): Section {
  const { subject, heading, text, items = [], link } = given;
  return {
    rank: RANK.changed,
    subject,
    heading,
    blocks: [
      { kind: 'paragraph', text },
      ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
      { kind: 'button', label: link.label, link: link.name },
    ],
    links: { [link.name]: { kind: 'page', path: link.path } },
    attachments: [],
    providers: [],
  };
}
