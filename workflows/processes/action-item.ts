import type { ProcessDefinition } from '../engine/definition';

/** One action of fixed minutes: it outlives the quarter and comes back until it is done or dropped. */
export const actionItem: ProcessDefinition = {
  key: 'action-item',
  version: 2,
  title: 'Actiepunt',
  moments: { due: 'de afgesproken datum' },
  phases: [
    {
      key: 'follow-up',
      title: 'Opvolgen',
      steps: [
        {
          kind: 'task',
          key: 'follow-up',
          title: 'Actiepunt opvolgen',
          why: 'Afspraken uit het gesprek worden nagekomen, of de volgende keer besproken.',
          form: 'action-follow-up',
          assign: { role: 'contractManager' },
          due: { workingDays: 0, from: { moment: 'due' } },
          ladder: [
            { workingDays: -5, do: 'remind' },
            { workingDays: 1, do: 'remind' },
            { workingDays: 5, do: 'escalate', role: 'manager' },
          ],
          outcome: {
            field: 'status',
            values: { afgerond: 'done', 'loopt-nog': 'continues', vervallen: 'dropped' },
            otherwise: 'done',
          },
          outcomes: { done: {}, dropped: {}, continues: { goTo: 'follow-up' } },
          skipAs: 'dropped',
          sets: { moment: 'due', dateField: 'newDueDate', when: 'continues' },
        },
        { kind: 'automatic', key: 'record-action', title: 'Actiepunt afsluiten', run: 'record-action' },
      ],
    },
  ],
};
