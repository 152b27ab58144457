import { Heading } from '../../components/page-title';
import type { AnswerFinding } from '../inspect-answer';
import { type CheckProblem, type Confirmations, checkFields } from './confirmations';
import { CheckFieldError, errorAttributes } from './field-error';
import { TickBox } from './tick-box';

/** Names every place that may be about a person, and asks to rewrite it or to say what it is. */
export function PrivacyQuestion({
  findings,
  given,
  problems,
  address,
}: {
  findings: readonly AnswerFinding[];
  given: Confirmations;
  problems: readonly CheckProblem[];
  address: 'u' | 'je';
}) {
  const { reason } = checkFields;
  const your = address === 'u' ? 'uw' : 'je';
  return (
    <section class="kr-care" aria-labelledby="privacy">
      <Heading level={2} id="privacy">
        Gaat dit over personen?
      </Heading>
      <p class="utrecht-paragraph">
        Schrijf niet over personen. Kijk nog eens naar {findings.length === 1 ? 'deze plek' : 'deze plekken'}{' '}
        in {your} tekst:
      </p>
      <ul class="utrecht-unordered-list">
        {findings.map((finding) => (
          <li key={`${finding.path} ${finding.start}`} class="utrecht-unordered-list__item">
            <Quote finding={finding} /> <span class="kr-care__where">bij “{finding.label}”.</span>{' '}
            {finding.message}
          </li>
        ))}
      </ul>
      <TickBox
        field={checkFields.privacy}
        label="Dit zijn geen gegevens van personen."
        checked={given.privacy}
        problems={problems}
      />
      <div class="utrecht-form-field">
        <div class="utrecht-form-field__label">
          <label class="utrecht-form-label" for={reason}>
            Wat is het dan?
          </label>
        </div>
        <CheckFieldError field={reason} problems={problems} />
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="text"
          id={reason}
          name={reason}
          value={given.reason}
          autocomplete="off"
          {...errorAttributes(reason, problems)}
        />
      </div>
    </section>
  );
}

/** The place with a few words around it. */
function Quote({ finding }: { finding: AnswerFinding }) {
  const { text, start, end } = finding;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  return (
    <q class="kr-care__quote">
      {start > 20 && '…'}
      {before}
      <mark>{text.slice(start, end)}</mark>
      {after}
      {end + 20 < text.length && '…'}
    </q>
  );
}
