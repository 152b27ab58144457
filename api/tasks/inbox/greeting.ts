import { toAmsterdamTime } from '../../../domain/time/amsterdam';
import { formatList } from '../../../domain/time/dutch-dates';
import type { Instant } from '../../../workflows/engine/state';

/** How many tasks there are, counted in the database; the lists on the page may be shorter. */
export type InboxCounts = { late: number; thisWeek: number; later: number };

/** The first sentence of the day: 'Goedemorgen. 2 taken zijn te laat, 3 moeten deze week.' */
export function greeting(counts: InboxCounts, now: Instant): string {
  const { late, thisWeek, later } = counts;
  const hello = `${helloAt(now)}.`;
  if (late + thisWeek + later === 0) return `${hello} Er zijn geen open taken.`;
  if (late + thisWeek === 0) return `${hello} Niets is te laat en deze week hoeft er niets.`;
  const parts = [
    ...(late > 0 ? [late === 1 ? '1 taak is te laat' : `${late} taken zijn te laat`] : []),
    ...(thisWeek > 0 ? [weekPart(late, thisWeek)] : []),
  ];
  return `${hello} ${formatList(parts)}.`;
}

function weekPart(late: number, thisWeek: number): string {
  const verb = thisWeek === 1 ? 'moet' : 'moeten';
  if (late > 0) return `${thisWeek} ${verb} deze week`;
  return `${thisWeek} ${thisWeek === 1 ? 'taak' : 'taken'} ${verb} deze week, niets is te laat`;
}

function helloAt(now: Instant): string {
  const { hour } = toAmsterdamTime(now);
  if (hour < 6) return 'Goedenacht';
  if (hour < 12) return 'Goedemorgen';
  return hour < 18 ? 'Goedemiddag' : 'Goedenavond';
}
