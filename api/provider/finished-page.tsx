import type { VNode } from 'preact';
import { formatDate } from '../../domain/time/dutch-dates';
import { FormSummary } from '../../forms/render/form-summary';
import type { FormData, FormDefinition } from '../../forms/types';
import type { Person } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { Alert } from '../components/alert';
import { ActionGroup, ButtonLink } from '../components/button';
import { Heading, PageTitle } from '../components/page-title';
import { PhoneLine } from '../components/phone-line';

/** How the check of the facts ended. */
export type FinishedState =
  | {
      kind: 'answered';
      corrections: boolean;
      at: Instant;
      by: string | null;
      form: FormDefinition;
      data: FormData;
    }
  | { kind: 'consent'; dueAt: Instant }
  | { kind: 'withdrawn' };

/** After the check: what was answered or that silence counted, and where agenda and minutes are. */
export function FinishedPage({
  over,
  questions,
  state,
  fixedAt,
  papers,
  contact,
}: {
  over: string;
  /** What else was asked of this provider. */
  questions: VNode;
  state: FinishedState;
  fixedAt: Instant | null;
  papers: { agenda: string | null; minutes: string | null };
  contact: Person | null;
}) {
  return (
    <>
      <PageTitle
        over={over}
        lead={
          fixedAt === null
            ? 'Het verslag wordt nog vastgesteld. U krijgt het dan per mail.'
            : `Het verslag is vastgesteld op ${formatDate(fixedAt)}.`
        }
      >
        Verslag van het gesprek
      </PageTitle>
      <Alert kind="info" title={headline(state)}>
        <PhoneLine person={contact} before="Klopt er toch iets niet? " />
      </Alert>
      {questions}
      <ActionGroup>
        {papers.minutes && (
          <ButtonLink appearance="primary" href={papers.minutes}>
            Lees het verslag
          </ButtonLink>
        )}
        {papers.agenda && <ButtonLink href={papers.agenda}>Bekijk de agenda</ButtonLink>}
      </ActionGroup>
      {state.kind === 'answered' && (
        <>
          <Heading level={2}>Wat u heeft gestuurd</Heading>
          <p class="kr-small">
            Verstuurd op {formatDate(state.at)}
            {state.by ? ` door ${state.by}` : ''}
          </p>
          <FormSummary form={state.form} data={state.data} headingLevel={3} />
        </>
      )}
    </>
  );
}

function headline(state: FinishedState): string {
  switch (state.kind) {
    case 'answered':
      return state.corrections ? 'U heeft correcties voorgesteld.' : 'U bent akkoord gegaan met het verslag.';
    case 'consent':
      return `U heeft niet gereageerd; daarom geldt het verslag zoals het was. Reageren kon tot en met ${formatDate(state.dueAt)}.`;
    case 'withdrawn':
      return 'Deze controle is niet meer nodig. U hoeft niets te doen.';
  }
}
