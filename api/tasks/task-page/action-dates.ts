import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDay } from '../../../domain/time/dutch-dates';
import { type IsoDate, isIsoDate } from '../../../domain/time/iso-date';
import type { FormData } from '../../../forms/types';
import type { Instant } from '../../../workflows/engine/state';
import type { FlowWarning } from '../../answers/flow';
import { storedRows, storedText } from '../prefill/stored';
import type { Dossier } from './dossier';

/** What must be confirmed of minutes: actions that would be late before anybody could begin with them. */
export function actionDateWarnings(
  { dossier, now }: { dossier: Dossier; now: Instant },
  data: FormData,
): FlowWarning[] {
  if (dossier.step.form !== 'minutes') return [];
  const { conversationAt } = dossier.process;
  const held = conversationAt === null ? null : toAmsterdamDate(conversationAt);
  const found = storedRows(data, 'actions').flatMap((row, index) => {
    const date = storedText(row, 'dueDate').slice(0, 10);
    const why = isIsoDate(date) ? whyOdd(date, { held, today: toAmsterdamDate(now) }) : null;
    if (!isIsoDate(date) || why === null) return [];
    return [
      `Actiepunt ${index + 1} (‘${storedText(row, 'description')}’) moet klaar zijn op ${formatDay(date)}. ${why}`,
    ];
  });
  if (found.length === 0) return [];
  const confirm = found.length === 1 ? 'Ja, deze datum klopt' : 'Ja, deze datums kloppen';
  return [{ key: 'actie-datum', text: found, confirm }];
}

function whyOdd(date: IsoDate, { held, today }: { held: IsoDate | null; today: IsoDate }): string | null {
  if (held !== null && date < held) return `Dat is vóór het gesprek van ${formatDay(held)}.`;
  return date < today ? 'Die dag is al voorbij.' : null;
}
