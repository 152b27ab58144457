import { formatDateTime } from '../../domain/time/dutch-dates';
import type { Store } from '../../store/store';
import { historyOf } from '../cycles/history/history';
import type { ProcessSubject } from './repair';

/** The latest thing that a person did in a process, for whoever comes second; null when nobody did anything. */
export async function lastDeed(
  store: Store,
  { process, names }: Pick<ProcessSubject, 'process' | 'names'>,
): Promise<string | null> {
  const events = (await store.eventsOf(process._id)).filter(({ event }) => event.by !== null);
  const [last] = historyOf({ events: events.slice(-1), answers: [], state: process.state, names });
  return last
    ? `Het laatste dat er gebeurde: ${last.what}, door ${last.who}, op ${formatDateTime(last.at)}.`
    : null;
}
