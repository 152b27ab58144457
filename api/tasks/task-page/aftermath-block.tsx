import type { Aftermath } from '../aftermath';
import { sentenceStart } from '../words/day';

/** "Wat gebeurt hierna": under the form, per outcome where these differ. */
export function AftermathBlock({ aftermath }: { aftermath: readonly Aftermath[] }) {
  return (
    <section class="kr-aftermath" aria-labelledby="hierna">
      <h2 class="utrecht-heading-2" id="hierna">
        Wat gebeurt hierna
      </h2>
      {aftermath.map(({ outcome, lines }) => (
        <div key={outcome ?? ''}>
          {outcome !== null && <p class="kr-side-term">{sentenceStart(outcome)}</p>}
          <ol class="kr-steps">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
