import type { Store } from '../../../store/store';
import { colleagues } from '../choices';
import type { Option, RepairField } from '../repair';
import { type TaskRepair, taskRepairs } from '../task-repairs';
import type { ChosenTask } from './chosen';

/** What can be done about several tasks at once: lines of the table for one task. */
export type ManyRepair = {
  repair: TaskRepair;
  segment: string;
  title: string;
  lead: string;
  /** What can be chosen, whatever the task. */
  options: (store: Store, chosen: readonly ChosenTask[]) => Promise<Partial<Record<RepairField, Option[]>>>;
};

/** The two that make sense for many: another colleague, and more time. */
export const manyRepairs: readonly ManyRepair[] = [
  {
    repair: lineOf('reassign'),
    segment: 'overdragen',
    title: 'Taken aan een ander geven',
    lead: 'Wie krijgt deze taken, en waarom? Je ziet eerst wat er verandert; daarna bevestig je.',
    options: async (store, chosen) => {
      const holders = new Set(chosen.map(({ task }) => task.person));
      const [only] = holders;
      // Whoever has all of them already is no choice; of several holders each may get those of the others.
      const person = holders.size === 1 ? (only ?? null) : null;
      return { person: await colleagues(store, { person }) };
    },
  },
  {
    repair: lineOf('extend'),
    segment: 'uitstellen',
    title: 'Taken uitstellen',
    lead: 'Tot wanneer, en waarom? Je ziet eerst wat er verandert; daarna bevestig je.',
    options: async () => ({}),
  },
];

function lineOf(key: string): TaskRepair {
  const found = taskRepairs.find((repair) => repair.key === key);
  if (!found) throw new Error(`there is no repair ${key}`);
  return found;
}
