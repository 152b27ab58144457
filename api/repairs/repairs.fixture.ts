import { atAmsterdam } from '../../domain/time/amsterdam';
import { shippedForm } from '../../forms/shipped';
import { taskViewsOf, viewOf } from '../../test/examples/documents';
import { plannedCycle } from '../cycles/cycle.fixture';
import { createNames } from '../tasks/words/names';
import { cycleRepairs } from './cycle-repairs';
import type { Filled, ProcessSubject, TaskSubject } from './repair';
import { taskRepairs } from './task-repairs';

/** While municipalities are asked: their input is due on 13 January. */
export const now = atAmsterdam('2027-01-08', '10:00');
export const names = createNames({
  people: [{ _id: 'cm', name: 'Noor van Dalen' }],
  organisations: [{ _id: 'laren', name: 'Laren', kind: 'municipality' }],
});
export const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
/** A cycle whose conversation is planned, and the question to Laren in it. */
export const state = plannedCycle();
export const subject: ProcessSubject = {
  process: viewOf(state),
  names,
  over: '',
  back: { href: '/', label: '' },
};
const found = taskViewsOf(state).find(({ organisation }) => organisation === 'laren');
if (!found) throw new Error('Laren was not asked');
export const input: TaskSubject = { ...subject, task: found };

/** Forms as they are shipped, in their third version. */
export const store = {
  publishedForm: async (key: string) => ({
    _id: `${key}:3`,
    key,
    version: 3,
    status: 'published' as const,
    definition: shippedForm(key),
    publishedAt: 0,
  }),
};
/** What somebody filled in about a cycle or a task. */
export const filled = <S extends ProcessSubject>(about: S, data: Filled<S>['data']): Filled<S> => ({
  subject: about,
  data,
  by,
  answerId: 'answer',
  now,
});
/** One line of the tables of repairs. Throws when there is none. */
export const cycleRepair = (key: string) => mustFind(cycleRepairs, key);
export const taskRepair = (key: string) => mustFind(taskRepairs, key);

function mustFind<R extends { key: string }>(table: readonly R[], key: string): R {
  const one = table.find((row) => row.key === key);
  if (!one) throw new Error(`no repair ${key}`);
  return one;
}
