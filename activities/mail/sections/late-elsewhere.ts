import { paths } from '../../../api/paths';
import type { LinkTarget, TaskView } from '../../../store/types';
import { titleOf } from '../extra-question';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { groupsOf, notAnswered, stalledItem } from '../stalled';
import { aboutWhom, byDue, earliestDue, soonInFull } from '../words';
import { elsewhere } from './elsewhere';
import { oneDate } from './input-list';

/** Tells the next one up what is late with somebody else: what, who, whom to call, and what happens by itself. */
export const lateElsewhere: SectionWriter = (facts) => {
  const tasks = elsewhere(facts, ['late']);
  return section(facts, {
    tasks,
    rank: RANK.late,
    heading: 'Loopt achter bij een ander',
    opening: 'Dit loopt achter. Wil je bellen, of helpen om het verder te brengen?',
  });
};

/** Tells before the deadline that nothing has come yet: now a call still helps. */
export const waiting: SectionWriter = (facts) => {
  const tasks = elsewhere(facts, ['waiting']);
  const [first] = tasks;
  if (!first) return [];
  const due = soonInFull(earliestDue(tasks), facts.now);
  return section(facts, {
    tasks,
    rank: RANK.waiting,
    heading: 'Nog geen reactie',
    opening: `Er is nog geen antwoord. ${oneDate(tasks) ? 'Reageren kan' : 'Reageren op de eerste kan'} nog tot en met ${due}. Wil je even bellen?`,
  });
};

type Given = Pick<Section, 'rank' | 'heading'> & { tasks: readonly TaskView[]; opening: string };

function section(facts: Facts, { tasks, opening, rank, heading }: Given): Section[] {
  if (tasks.length === 0) return [];
  const groups = groupsOf(byDue(facts, tasks));
  const link = `standing-${rank}`;
  return [
    {
      rank,
      heading,
      subject: subjectOf(facts, groups),
      blocks: [
        { kind: 'paragraph', text: opening },
        { kind: 'list', items: groups.map((group) => stalledItem(facts, group)) },
        { kind: 'button', label: 'Bekijk hoe het staat', link },
      ],
      links: { [link]: target(tasks) },
      attachments: [],
      providers: [],
    },
  ];
}

function subjectOf(facts: Facts, groups: readonly TaskView[][]): string {
  const [only] = groups;
  const first = only?.[0];
  if (groups.length === 1 && only && first) {
    if (first.person === null) return notAnswered(facts, only);
    const who = facts.people.get(first.person)?.name;
    const about = `${titleOf(facts, first)} – ${aboutWhom(facts, first)}${who ? ` (${who})` : ''}`;
    return first.dueAt < facts.now ? `Te laat: ${about}` : `Nog niet klaar: ${about}`;
  }
  const all = groups.flat();
  if (all.every(({ person, dueAt }) => person === null && dueAt >= facts.now)) {
    const isMunicipality = ({ organisation }: TaskView): boolean =>
      facts.organisations.get(organisation)?.kind === 'municipality';
    const who = all.every(isMunicipality) ? 'gemeenten' : 'organisaties';
    return `${groups.length} ${who} hebben nog niet gereageerd`;
  }
  const cycles = new Set(all.map(({ processId }) => processId)).size;
  return cycles === 1 ? '1 gesprek loopt achter' : `${cycles} gesprekken lopen achter`;
}

/** What helps is on the page of the one task; what hangs together on that of its cycle; everything on the board. */
function target(tasks: readonly TaskView[]): LinkTarget {
  const [first] = tasks;
  if (!first) return { kind: 'page', path: paths.rounds };
  if (tasks.length === 1) return { kind: 'page', path: paths.task(first._id) };
  const cycles = new Set(tasks.map(({ subject }) => `${subject.provider} ${subject.quarter}`));
  if (cycles.size === 1) return { kind: 'page', path: paths.cycle(first.subject) };
  const organisations = new Set(
    tasks.map(({ person, organisation }) => (person === null ? organisation : null)),
  );
  const [organisation] = organisations;
  const only =
    organisations.size === 1 && organisation ? `?gemeente=${encodeURIComponent(organisation)}` : '';
  return { kind: 'page', path: `${paths.round(first.subject.quarter)}${only}` };
}
