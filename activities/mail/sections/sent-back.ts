import { paths } from '../../../api/paths';
import type { TaskView } from '../../../store/types';
import { stepOf } from '../../../workflows/engine/steps';
import { deedInWords, lastDeed } from '../deeds';
import type { Item } from '../document';
import { titleOf } from '../extra-question';
import type { Facts } from '../facts';
import { RANK, type SectionWriter } from '../section';
import { type ToldTask, toldTasks } from '../told-tasks';
import { aboutWhom } from '../words';

/** The process went back to an earlier step: what was asked is not needed now. */
export const sentBack: SectionWriter = (facts) => {
  const told = toldTasks(facts, 'sent-back');
  const [first] = told;
  if (!first) return [];
  const staff = facts.reader.audience === 'staff';
  const one = told.length === 1;
  const what = one ? nameOf(facts, first.task) : `${told.length} ${staff ? 'taken' : 'vragen'}`;
  return [
    {
      rank: RANK.sentBack,
      subject: `${staff ? 'Nu niet nodig' : 'U hoeft nu niet te reageren'}: ${what}`,
      heading: 'Nu niet nodig',
      blocks: [
        {
          kind: 'paragraph',
          text: staff
            ? 'Het gaat terug naar een eerdere stap. Je hoeft hier nu niets voor te doen. Is het weer zover, dan hoor je dat.'
            : 'Wij doen eerst een eerdere stap opnieuw. U hoeft hier nu niets voor te doen. Hebben wij uw antwoord weer nodig, dan krijgt u een nieuwe mail.',
        },
        { kind: 'list', items: told.map((each) => itemOf(facts, each)) },
        ...(staff ? [{ kind: 'button', label: 'Bekijk hoe het staat', link: 'sent-back' } as const] : []),
      ],
      links: staff
        ? { 'sent-back': { kind: 'page', path: one ? paths.cycle(first.task.subject) : paths.rounds } }
        : {},
      attachments: [],
      providers: staff ? [] : told.map(({ task }) => task.subject.provider),
    },
  ];
};

function itemOf(facts: Facts, { notice, task }: ToldTask): Item {
  const text = nameOf(facts, task);
  const state = facts.processes.get(task.processId)?.state;
  if (facts.reader.audience !== 'staff' || !state) return { text };
  const to = state.step === null ? '' : `Terug naar: ${stepOf(state.definition, state.step).title}.`;
  return { text, detail: `${to} ${deedInWords(lastDeed(facts, { notice, kind: 'sent-back' }))}`.trim() };
}

function nameOf(facts: Facts, task: TaskView): string {
  return `${titleOf(facts, task)} – ${aboutWhom(facts, task)}`;
}
