import { formatDate } from '../../../domain/time/dutch-dates';
import type { TaskView } from '../../../store/types';
import { askedContact } from '../contacts';
import { deedInWords, lastDeed } from '../deeds';
import type { Item } from '../document';
import { titleOf } from '../extra-question';
import type { Facts } from '../facts';
import { RANK, type SectionWriter } from '../section';
import { type ToldTask, toldTasks } from '../told-tasks';
import { aboutWhom, midSentence } from '../words';

/** A task went to somebody else: whoever had it need do nothing any more. */
export const reassigned: SectionWriter = (facts) => {
  const told = toldTasks(facts, 'reassigned');
  const [first] = told;
  if (!first) return [];
  const staff = facts.reader.audience === 'staff';
  const one = told.length === 1;
  return [
    {
      rank: RANK.reassigned,
      subject: staff
        ? `Niet meer bij jou: ${one ? nameOf(facts, first.task) : `${told.length} taken`}`
        : `U hoeft niet meer te reageren: ${one ? nameOf(facts, first.task) : `${told.length} vragen`}`,
      heading: staff ? 'Niet meer bij jou' : 'Naar een collega',
      blocks: [
        {
          kind: 'paragraph',
          text: staff
            ? `${one ? 'Deze taak ligt' : 'Deze taken liggen'} nu bij een collega. Je hoeft hier niets meer voor te doen.`
            : 'Wij vragen dit nu aan een collega van u. U hoeft hier niets meer voor te doen.',
        },
        { kind: 'list', items: told.map((each) => itemOf(facts, each)) },
      ],
      links: {},
      attachments: [],
      providers: staff ? [] : told.map(({ task }) => task.subject.provider),
    },
  ];
};

function itemOf(facts: Facts, { notice, task }: ToldTask): Item {
  const name = nameOf(facts, task);
  if (task.person === null) {
    const now = askedContact(facts, task);
    return { text: now ? `${name}: nu bij de ${midSentence(now.functionTitle)}` : name };
  }
  const who = facts.people.get(task.person)?.name ?? 'een collega';
  const detail = deedInWords(lastDeed(facts, { notice, kind: 'reassigned' }));
  const text = `${name}: nu bij ${who}, uiterlijk ${formatDate(task.dueAt)}`;
  return detail === '' ? { text } : { text, detail };
}

function nameOf(facts: Facts, task: TaskView): string {
  return `${titleOf(facts, task)} – ${aboutWhom(facts, task)}`;
}
