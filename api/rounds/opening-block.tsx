import { formatQuarter, type Quarter } from '../../domain/quarters';
import { formatDateTime } from '../../domain/time/dutch-dates';
import type { Instant } from '../../workflows/engine/state';
import { Button } from '../components';
import { paths } from '../paths';
import { opensAt } from './next-opening';

/** Opening a round by hand: when it would open by itself, what it does, and only then the button. */
export function OpeningBlock({
  quarter,
  providers,
  canOpen,
  first,
  now,
}: {
  quarter: Quarter;
  providers: number;
  canOpen: boolean;
  /** Whether the region never had a round. */
  first: boolean;
  now: Instant;
}) {
  const byItself = opensAt(quarter);
  return (
    <section class="kr-opening kr-no-print">
      <h2 class="utrecht-heading-2">{formatQuarter(quarter)}: nog niet geopend</h2>
      <p class="utrecht-paragraph">
        {whenInWords({ byItself, first, now })}
        {!canOpen && ' De contractmanager of de manager kan haar eerder openen.'}
      </p>
      {canOpen && (
        <details class="kr-take-over">
          <summary class="kr-take-over__summary">Ronde openen</summary>
          <form class="kr-take-over__panel" method="post" action={paths.roundOpen(quarter)}>
            <p>
              Er begint een cyclus voor {providers === 1 ? '1 aanbieder' : `${providers} aanbieders`}. De
              contractmanagers krijgen per aanbieder de taak ‘Gesprek plannen’ en daarover één mail. Wat al
              bestaat, blijft zoals het is.
            </p>
            <Button>Ja, open de ronde van het {formatQuarter(quarter)}</Button>
          </form>
        </details>
      )}
    </section>
  );
}

function whenInWords(given: { byItself: Instant; first: boolean; now: Instant }): string {
  const { byItself, first, now } = given;
  if (byItself > now) return `De ronde gaat vanzelf open op ${formatDateTime(byItself)}.`;
  return first
    ? 'Deze ronde gaat niet meer vanzelf open, omdat de regio nog niet klaar was. Open haar als je hiermee wilt beginnen.'
    : 'De ronde had al open moeten zijn.';
}
