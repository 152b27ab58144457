import { paths } from '../../../api/paths';
import { formatDate } from '../../../domain/time/dutch-dates';
import type { LinkTarget, TaskView } from '../../../store/types';
import type { Item } from '../document';
import { titleOf } from '../extra-question';
import type { Facts } from '../facts';
import { RANK, type SectionWriter } from '../section';
import { dueOf, groupsOf, howItStands, notAnswered } from '../stalled';
import { aboutAction, aboutWhom, byDue, organisationName } from '../words';
import { elsewhere } from './elsewhere';

/** The ladder got to the reader: what stands still, with whom, since when, what was sent, and what he can do. */
export const escalated: SectionWriter = (facts) => {
  const tasks = byDue(facts, elsewhere(facts, ['escalated']));
  if (tasks.length === 0) return [];
  const links = tasks.map((task, index): [string, LinkTarget] => [
    `help-${index + 1}`,
    { kind: 'page', path: paths.task(task._id) },
  ]);
  const one = tasks.length === 1;
  return [
    {
      rank: RANK.escalated,
      subject: subjectOf(facts, tasks),
      heading: 'Jouw hulp gevraagd',
      blocks: [
        {
          kind: 'paragraph',
          text: `${one ? 'Dit komt' : 'Deze taken komen'} niet verder, ook na herinneringen. Wil je vandaag helpen?`,
        },
        {
          kind: 'list',
          items: tasks.map((task, index) => itemOf(facts, task, one ? null : `help-${index + 1}`)),
        },
        ...(one ? [{ kind: 'button', label: 'Bekijk wat je kunt doen', link: 'help-1' } as const] : []),
        {
          kind: 'paragraph',
          text: `Op ${one ? 'die pagina' : 'de pagina van een taak'} kun je nu herinneren, de taak aan een ander geven of meer tijd geven.`,
        },
      ],
      links: Object.fromEntries(links),
      attachments: [],
      providers: [],
    },
  ];
};

function subjectOf(facts: Facts, tasks: readonly TaskView[]): string {
  const [only] = tasks;
  const [group, ...others] = groupsOf(tasks);
  if (!only || !group) return '';
  if (others.length > 0) return `Jouw hulp gevraagd: ${tasks.length} taken komen niet verder`;
  if (only.person === null) return `Jouw hulp gevraagd: ${notAnswered(facts, group)}`;
  return `Jouw hulp gevraagd: ${titleOf(facts, only)} – ${aboutWhom(facts, only)}`;
}

function itemOf(facts: Facts, task: TaskView, link: string | null): Item {
  const who =
    task.person === null
      ? organisationName(facts, task.organisation)
      : (facts.people.get(task.person)?.name ?? 'een collega');
  return {
    text: `${titleOf(facts, task)} – ${aboutWhom(facts, task)}${aboutAction(facts, task)}, bij ${who}`,
    detail: `Gevraagd op ${formatDate(task.openedAt)}, ${dueOf(facts, task)}.\n${howItStands(facts, task)}`,
    ...(link === null ? {} : { link: { label: 'Bekijk wat je kunt doen', link } }),
  };
}
