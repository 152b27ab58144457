import type { Finding, Look } from './check';
import { subjectOf } from './check';
import { type Comparison, compareProcess } from './compare-process';
import { rewriteView } from './rewrite-view';

/** Asks one process what it wrote last and compares it with what pages show; gives what differs. */
export async function compareWith(look: Look, id: string): Promise<Finding[]> {
  const { store, temporal, now } = look;
  // Pages first: a process that decides in between is then ahead of them, never behind.
  const [view, tasks] = await Promise.all([store.processView(id), store.tasksOf(id)]);
  const account = await temporal.process(id);
  if (account.kind !== 'written') return [];
  const { written, writing } = account;
  const comparison = compareProcess(written, { view, tasks });
  const about = { subject: subjectOf(id, written.state.subject), since: now };
  if (comparison.ahead) {
    const difference = `${id}: pages show step ${view?.sequence}, the process knows ${written.state.sequence}`;
    return [{ ...about, kind: 'read-model-ahead', difference, repair: null }];
  }
  const differs = differenceOf(comparison);
  if (differs !== null) {
    const repair = async () => {
      await rewriteView({ store, written, comparison });
      return 'view-rewritten' as const;
    };
    return [{ ...about, kind: 'read-model-behind', difference: `${id}: ${differs}`, repair }];
  }
  if (!writing) return [];
  const difference = `${id}: is writing down what it decided after step ${written.state.sequence}`;
  return [{ ...about, kind: 'read-model-behind', difference, repair: null }];
}

function differenceOf({ view, tasks, strays }: Comparison): string | null {
  const parts = [
    ...(view ? ['its view is missing or old'] : []),
    ...(tasks.length > 0 ? [`${tasks.length} task(s) missing or old`] : []),
    ...(strays.length > 0 ? [`${strays.length} open task(s) that it does not know`] : []),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}
