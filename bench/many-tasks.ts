import type { Store } from '../store/store';
import type { TaskView } from '../store/types';

const BATCH = 1000;
const PEOPLE = 400;
/** A team has as much open work after twenty years as after one; what grows is what is done. */
const OPEN_AMONG_FIRST = 1000;

/**
 * Fills the database up to `total` tasks of other people and other quarters, as years of use would. What the measured person sees stays the same.
 */
export async function fillTasks(store: Store, total: number): Promise<void> {
  const example = await store.collections.tasks.findOne({ status: 'open', person: { $gt: '' } });
  if (!example) throw new Error('no open task to copy: start a cycle first');
  const known = await store.collections.tasks.count({});
  for (let from = known; from < total; from += BATCH) {
    const size = Math.min(BATCH, total - from);
    await store.collections.tasks.insertMany(
      Array.from({ length: size }, (_, index) => copyOf(example, from + index)),
    );
  }
}

/** Removes what `fillTasks` put in. */
export async function clearTasks(store: Store): Promise<void> {
  await store.collections.tasks.remove({ organisation: 'bench' });
}

function copyOf(example: TaskView, number: number): TaskView {
  const year = 1900 + (number % 100);
  const id = `bench:${number}`;
  return {
    ...example,
    _id: id,
    processId: `bench:${Math.floor(number / 16)}`,
    subject: { ...example.subject, quarter: `${year}-Q1` },
    status: number < OPEN_AMONG_FIRST && number % 10 === 0 ? 'open' : 'done',
    person: `bench-${number % PEOPLE}`,
    organisation: 'bench',
    dueAt: example.dueAt + number * 60_000,
  };
}
