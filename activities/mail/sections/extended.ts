import { paths } from '../../../api/paths';
import { formatDate } from '../../../domain/time/dutch-dates';
import type { LinkTarget, TaskView } from '../../../store/types';
import { deedInWords, lastDeed } from '../deeds';
import type { Block, Item } from '../document';
import { titleOf } from '../extra-question';
import type { Facts } from '../facts';
import { RANK, type SectionWriter } from '../section';
import { type ToldTask, toldTasks } from '../told-tasks';
import { aboutWhom, earliestDue, organisationName, shortDay } from '../words';
import { outsideLink, silenceMeans, whatIsAsked } from './outside-link';

/** There is more time: until when, for what. */
export const extended: SectionWriter = (facts) => {
  const told = toldTasks(facts, 'extended');
  const [first] = told;
  if (!first) return [];
  const staff = facts.reader.audience === 'staff';
  const tasks = told.map(({ task }) => task);
  const one = told.length === 1;
  const until = `${one ? '' : 'de eerste '}tot en met ${shortDay(earliestDue(tasks))}`;
  const buttons = staff ? [staffButton(tasks)] : outsideButtons(tasks);
  return [
    {
      rank: RANK.extended,
      subject: staff
        ? `Meer tijd: ${one ? nameOf(facts, first.task) : `${told.length} taken`}, ${until}`
        : `U heeft meer tijd, ${until}: ${one ? nameOf(facts, first.task) : `${told.length} vragen`}`,
      heading: 'Meer tijd',
      blocks: [
        {
          kind: 'paragraph',
          text: staff
            ? 'Je hebt hier meer tijd voor.'
            : `U heeft meer tijd voor ${whatIsAsked(first.task)}. ${silenceMeans(first.task)}`,
        },
        { kind: 'list', items: told.map((one) => itemOf(facts, one)) },
        ...buttons.map(({ label, link }): Block => ({ kind: 'button', label, link })),
      ],
      links: Object.fromEntries(buttons.map(({ link, target }) => [link, target])),
      attachments: [],
      providers: tasks.map(({ subject }) => subject.provider),
    },
  ];
};

function itemOf(facts: Facts, { notice, task }: ToldTask): Item {
  const text = `${nameOf(facts, task)}: tot en met ${formatDate(task.dueAt)}`;
  const deed = lastDeed(facts, { notice, kind: 'extended' });
  const detail = facts.reader.audience === 'staff' ? deedInWords(deed) : '';
  return detail === '' ? { text } : { text, detail };
}

function nameOf(facts: Facts, task: TaskView): string {
  if (facts.reader.audience === 'municipality' && task.step === 'input') {
    return organisationName(facts, task.subject.provider);
  }
  return `${titleOf(facts, task)} – ${aboutWhom(facts, task)}`;
}

type Button = { label: string; link: string; target: LinkTarget };

function staffButton(tasks: readonly TaskView[]): Button {
  const [only, ...others] = tasks;
  const one = only && others.length === 0;
  return {
    label: one ? 'Taak openen' : 'Mijn taken openen',
    link: 'extended',
    target: { kind: 'page', path: one ? paths.task(only._id) : paths.tasks },
  };
}

/** Several tasks behind one link are one button. */
function outsideButtons(tasks: readonly TaskView[]): Button[] {
  const targets = new Map(tasks.map((task) => [JSON.stringify(outsideLink(task)), outsideLink(task)]));
  return [...targets.values()].map((target, index) => ({
    label: 'Openen en reageren',
    link: `extended-${index + 1}`,
    target,
  }));
}
