import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { formatDate, formatDateShort, formatDateTime, formatEndOfDay } from '../../domain/time/dutch-dates';

const FORMAT = {
  full: formatDate,
  short: formatDateShort,
  time: formatDateTime,
  'end-of-day': formatEndOfDay,
};

/** An instant (epoch ms) as a Dutch date: full 'dinsdag 12 januari 2027', short 'di 12 jan', with its time, or as a deadline. */
export function DateText({ at, as = 'full' }: { at: number; as?: keyof typeof FORMAT }) {
  const machine = as === 'time' ? new Date(at).toISOString() : toAmsterdamDate(at);
  return <time dateTime={machine}>{FORMAT[as](at)}</time>;
}
