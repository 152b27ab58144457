/** As many questions at once as Temporal, the worker and the database answer without keeping people waiting. */
const AT_ONCE = 8;

/** Does something for each of a list, some at a time; gives the results in the order of the list. */
export async function inBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  }
  return results;
}
