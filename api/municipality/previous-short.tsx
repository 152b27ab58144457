import { type PreviousTime, shorten } from './said-before';

/** What was said and agreed last time, in two lines of a table; all of it stands on the page of the provider. */
export function PreviousShort({ previous }: { previous: PreviousTime | null }) {
  if (!previous) return <span class="kr-small">Geen eerder gesprek</span>;
  const { said, agreed } = previous;
  const first = agreed[0];
  const more = agreed.length - 1;
  return (
    <div class="kr-previous">
      {said?.kind === 'input' && <p>U vroeg om: {shorten(said.points.join('; '), 90)}</p>}
      {said?.kind === 'nothing' && <p>U had geen inbreng.</p>}
      {first && (
        <p>
          Afgesproken: {shorten(first.agreed, 90)}
          {more > 0 && ` (en nog ${more})`}
        </p>
      )}
    </div>
  );
}
