import { paths } from '../../../api/paths';
import { formatDate, formatList, formatWorkingDays } from '../../../domain/time/dutch-dates';
import { readStanding } from '../../../workflows/engine/standing';
import type { OpenFacts } from '../../../workflows/engine/standing-summary';
import { isQuiet, type Overview, type Stalled } from '../../overview/overview';
import type { Item } from '../document';
import type { Facts } from '../facts';
import { RANK, type SectionWriter } from '../section';
import { aboutWhom, organisationName, sentence } from '../words';

/** Once a week, for the manager: everything that stands still, whether he was told of it before or not. */
export const weeklyOverview: SectionWriter = (facts) => {
  const { overview } = facts;
  const asked = facts.notices.some(({ kind }) => kind === 'weekly-overview');
  if (!asked || !overview || isQuiet(overview)) return [];
  return [
    {
      rank: RANK.overview,
      subject: subjectOf(overview),
      heading: 'Het overzicht van deze week',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Dit staat nu stil. Op de stand van de ronde zie je wat er al is verstuurd, wat er vanzelf gebeurt en wat je kunt doen.',
        },
        { kind: 'list', items: itemsOf(facts, overview) },
        { kind: 'button', label: 'Bekijk de stand van de ronde', link: 'overview' },
      ],
      links: { overview: { kind: 'page', path: paths.rounds } },
      attachments: [],
      providers: [],
    },
  ];
};

function subjectOf({ late, beside, unreachable }: Overview): string {
  if (late > 0) return late === 1 ? '1 gesprek loopt achter' : `${late} gesprekken lopen achter`;
  const others = beside.length + unreachable.length;
  return others === 1 ? '1 zaak vraagt aandacht' : `${others} zaken vragen aandacht`;
}

function itemsOf(facts: Facts, overview: Overview): Item[] {
  const { cycles, late, beside, unreachable } = overview;
  const names = unreachable.map(({ _id }) => organisationName(facts, _id));
  return [
    ...cycles.flatMap((process) => itemOf(facts, { process, overview })),
    ...(late > cycles.length
      ? [{ text: `En nog ${late - cycles.length} ${late - cycles.length === 1 ? 'gesprek' : 'gesprekken'}` }]
      : []),
    ...beside.flatMap((process) => itemOf(facts, { process, overview })),
    ...(names.length > 0
      ? [{ text: `Niemand per mail bereikbaar bij ${formatList(names)}`, detail: 'Zoek een ander adres.' }]
      : []),
  ];
}

/** The worst of a process says enough: the rest stands on the board. */
function itemOf(
  facts: Facts,
  { process, overview }: { process: Stalled; overview: Overview },
): { text: string; detail: string }[] {
  const { now } = facts;
  const [task] = process.standing.open;
  if (!task) return [];
  const { late } = readStanding(process.standing, { now, calendar: overview.calendar });
  return [
    {
      text: `${sentence(aboutWhom(facts, process))}: ${task.title}, ${howLate(late[0])}`,
      detail: `Wacht op ${whoOf(facts, task)} sinds ${formatDate(task.openedAt)}.${helpOf(task)}`,
    },
  ];
}

/** Only working days count: in the weekend after a deadline there are none yet. */
function howLate(late: { workingDays: number } | undefined): string {
  if (!late) return 'nog op tijd';
  return late.workingDays > 0 ? `${formatWorkingDays(late.workingDays)} te laat` : 'te laat';
}

function whoOf(facts: Facts, { assignee }: OpenFacts): string {
  if (assignee.kind === 'organisation') return organisationName(facts, assignee.organisation);
  if (assignee.person === facts.reader.id) return 'jou';
  return facts.people.get(assignee.person)?.name ?? 'een collega';
}

function helpOf({ escalatedTo }: OpenFacts): string {
  return escalatedTo === 'manager' ? ` Jij bent gevraagd om te helpen.` : '';
}
