import { formatDate, formatDateTime } from '../../domain/time/dutch-dates';
import { FormSummary } from '../../forms/render/form-summary';
import type { FormData, FormDefinition } from '../../forms/types';
import type { Person } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { BackLink } from '../answers/flow';
import { Alert } from '../components/alert';
import { PageTitle } from '../components/page-title';
import { PhoneLine } from '../components/phone-line';
import { type Side, SideBySide } from '../components/side-by-side';
import { paths } from '../paths';

/** What came of a question that cannot be answered any more. */
export type ClosedState =
  | { kind: 'sent'; at: Instant; by: string; form: FormDefinition; data: FormData }
  /** `draft`: what somebody typed and never sent. */
  | { kind: 'no-response'; draft: { form: FormDefinition; data: FormData; at: Instant } | null }
  | { kind: 'withdrawn' }
  /** The cycle went back to an earlier step, and asks again. */
  | { kind: 'not-now' };

/** After the deadline: what was sent, or that nothing was; and whom to call. */
export function ClosedPage({
  title,
  over,
  state,
  dueAt,
  contact,
  side,
}: {
  title: string;
  over: string;
  state: ClosedState;
  dueAt: Instant;
  contact: Person | null;
  side: Side;
}) {
  return (
    <>
      <BackLink href={paths.input}>Alle aanbieders</BackLink>
      <PageTitle over={over}>{title}</PageTitle>
      <SideBySide side={side}>
        <Alert kind="info" title={headline(state, dueAt)}>
          <PhoneLine person={contact} before="Toch iets melden? " />
        </Alert>
        {state.kind === 'sent' && (
          <>
            <p class="kr-small">
              Verstuurd op {formatDate(state.at)}
              {state.by === '' ? '' : `, ${state.by}`}
            </p>
            <FormSummary form={state.form} data={state.data} headingLevel={2} />
          </>
        )}
        {state.kind === 'no-response' && state.draft && (
          <section>
            <h2 class="utrecht-heading-2">Niet verstuurd: uw concept</h2>
            <p class="kr-small">
              Bewaard op {formatDateTime(state.draft.at)}. De regio heeft dit niet gekregen. Bel als het toch
              mee moet.
            </p>
            <FormSummary form={state.draft.form} data={state.draft.data} headingLevel={3} />
          </section>
        )}
      </SideBySide>
    </>
  );
}

function headline(state: ClosedState, dueAt: Instant): string {
  switch (state.kind) {
    case 'sent':
      return `Uw antwoord is binnen. Wijzigen kon tot en met ${formatDate(dueAt)}.`;
    case 'no-response':
      return `U heeft niet gereageerd; dit geldt als geen inbreng. Reageren kon tot en met ${formatDate(dueAt)}.`;
    case 'withdrawn':
      return 'Dit gesprek gaat niet door. U hoeft niets te doen.';
    case 'not-now':
      return 'U hoeft nu niet te reageren: wij doen eerst een eerdere stap opnieuw. Daarna krijgt u een nieuwe mail.';
  }
}
