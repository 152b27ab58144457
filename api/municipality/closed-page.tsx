import type { VNode } from 'preact';
import { formatDate } from '../../domain/time/dutch-dates';
import { FormSummary } from '../../forms/render/form-summary';
import type { FormData, FormDefinition } from '../../forms/types';
import type { Person } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { BackLink } from '../answers/flow';
import { Alert } from '../components/alert';
import { PageTitle } from '../components/page-title';
import { PhoneLine } from '../components/phone-line';
import { SideBySide } from '../components/side-by-side';
import { paths } from '../paths';

/** What came of a question that cannot be answered any more. */
export type ClosedState =
  | { kind: 'sent'; at: Instant; by: string | null; form: FormDefinition; data: FormData }
  | { kind: 'no-response' }
  | { kind: 'withdrawn' };

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
  side: { label: string; content: VNode };
}) {
  return (
    <>
      <BackLink href={paths.input}>Alle aanbieders</BackLink>
      <PageTitle over={over}>{title}</PageTitle>
      <SideBySide side={side.content} sideLabel={side.label}>
        <Alert kind="info" title={headline(state, dueAt)}>
          <PhoneLine person={contact} before="Toch iets melden? " />
        </Alert>
        {state.kind === 'sent' && (
          <>
            <p class="kr-small">
              Verstuurd op {formatDate(state.at)}
              {state.by ? ` door ${state.by}` : ''}
            </p>
            <FormSummary form={state.form} data={state.data} headingLevel={2} />
          </>
        )}
      </SideBySide>
    </>
  );
}

function headline(state: ClosedState, dueAt: Instant): string {
  switch (state.kind) {
    case 'sent':
      return `Uw inbreng is binnen. Wijzigen kon tot en met ${formatDate(dueAt)}.`;
    case 'no-response':
      return `U heeft niet gereageerd; dit geldt als geen inbreng. Reageren kon tot en met ${formatDate(dueAt)}.`;
    case 'withdrawn':
      return 'Dit gesprek gaat niet door. U hoeft niets te doen.';
  }
}
