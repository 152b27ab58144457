import type { TaskView } from '../../../store/types';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { byDue, earliestDue, organisationName, providers, soon, soonInFull } from '../words';
import { askedOf } from './asking';
import { inputLink } from './input-link';
import { inputList, oneDate } from './input-list';
import { wasAnswered } from './input-request';

/** Tells a municipality that it may change what it said, and that it need not. */
export const reopenedInput: SectionWriter = (facts) => {
  if (facts.reader.audience !== 'municipality') return [];
  const tasks = askedOf(facts).flatMap(({ task }) =>
    task.step === 'input' && wasAnswered(task) ? [task] : [],
  );
  const quarters = [...new Set(tasks.map(({ subject }) => subject.quarter))].sort();
  return quarters.map((quarter) =>
    section(facts, {
      quarter,
      tasks: byDue(
        facts,
        tasks.filter(({ subject }) => subject.quarter === quarter),
      ),
    }),
  );
};

function section(facts: Facts, { quarter, tasks }: { quarter: string; tasks: readonly TaskView[] }): Section {
  const link = `reopened-${quarter.toLowerCase()}`;
  const [only] = tasks;
  const due = earliestDue(tasks);
  const what =
    tasks.length === 1 && only ? organisationName(facts, only.subject.provider) : providers(tasks.length);
  const which = oneDate(tasks) ? '' : 'de eerste ';
  const { organisation } = facts.reader;
  return {
    rank: RANK.opened,
    subject: `Uw inbreng aanpassen kan weer, ${which}uiterlijk ${soon(due, facts.now)}: ${what}`,
    heading: 'Uw inbreng aanpassen',
    blocks: [
      {
        kind: 'paragraph',
        text: `Wilt u nog iets veranderen aan uw inbreng? Dat kan tot en met ${soonInFull(due, facts.now)}.`,
      },
      inputList(facts, { tasks, dated: !oneDate(tasks) }),
      { kind: 'button', label: 'Inbreng bekijken', link },
      {
        kind: 'paragraph',
        text: 'Verandert u niets, dan blijft gelden wat u eerder gaf. U hoeft dan niets te doen.',
      },
    ],
    links: { [link]: inputLink(organisation, quarter) },
    attachments: [],
    providers: tasks.map(({ subject: { provider } }) => provider),
  };
}
