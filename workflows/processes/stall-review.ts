import type { ProcessDefinition } from '../engine/definition';

/**
 * Something stands still although everybody was told: the manager discusses it and writes down what was agreed. It
 * ends by itself when what stood still goes on.
 */
export const stallReview: ProcessDefinition = {
  key: 'stall-review',
  version: 1,
  title: 'Stilstand',
  moments: {},
  phases: [
    {
      key: 'review',
      title: 'Bespreken',
      steps: [
        {
          kind: 'task',
          key: 'review',
          title: 'Stilstand bespreken',
          why: 'Dit staat al lang stil, ook na herinneringen. Zonder afspraak gebeurt er niets meer vanzelf.',
          form: 'stall-review',
          assign: { role: 'manager' },
          due: { workingDays: 3, from: 'opened' },
          ladder: [
            { workingDays: -1, do: 'remind' },
            { workingDays: 1, do: 'remind' },
            { workingDays: 5, do: 'remind' },
            { workingDays: 5, do: 'inform', role: 'manager' },
          ],
          outcomes: { done: {} },
          skipAs: 'done',
        },
      ],
    },
  ],
};
